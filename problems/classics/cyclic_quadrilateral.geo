name: cyclic_quadrilateral
source: Opposite angles in a circle
status: Theorem
text: Opposite angles of a quadrilateral in a circle add up to two right angles.

a b c = triangle a b c;
d = on_circum d a b c, convex a b c d
? eqangle a b a d c b c d
