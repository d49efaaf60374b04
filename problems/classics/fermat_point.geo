name: fermat_point
source: Fermat point
status: Theorem
text: The lines from the corners of a triangle to the tips of the equilateral triangles outside on the opposite sides
text: share a point.

a b c = triangle a b c;
d = eq_triangle d b c, twosides d a b c;
e = eq_triangle e c a, twosides e b c a;
f = eq_triangle f a b, twosides f c a b;
x = on_line x a d, on_line x b e
? coll x c f
