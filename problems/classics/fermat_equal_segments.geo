name: fermat_equal_segments
source: Equal segments at the Fermat point
status: Theorem
text: The segments from the corners of a triangle to the tips of the equilateral triangles outside on the opposite
text: sides are equal.

a b c = triangle a b c;
d = eq_triangle d b c, twosides d a b c;
e = eq_triangle e c a, twosides e b c a
? cong a d b e
