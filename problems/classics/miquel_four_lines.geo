name: miquel_four_lines
source: Miquel point of four lines
status: Theorem
text: The circumcircles of the triangles that four lines form share a point.

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b, on_line f d e;
m = on_circum m a b c, on_circum m a e f
? cyclic m b d f; cyclic m c d e
