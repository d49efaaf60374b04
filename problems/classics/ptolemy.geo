name: ptolemy
source: Theorem of Ptolemy
status: Theorem
text: In a convex quadrilateral in a circle, whose diagonal AC is cut at K so that the angles ABK and DBC are equal,
text: BC AD = KC BD and AB CD = AK BD; added up, the products of opposite sides make the product of the diagonals.
note: The language has no sum of products of lengths; these are the two parts of the sum.

a b c = triangle a b c;
d = on_circum d a b c, convex a b c d;
k = on_line k a c, on_aline k b a c b d
? eqratio a b b d a k c d; eqratio b c b d k c a d
