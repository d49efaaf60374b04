name: gauss_bodenmiller
source: Theorem of Gauss and Bodenmiller
status: Theorem
text: The orthocentres of the triangles of a complete quadrilateral lie on one line.

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b, on_line f d e;
h1 = orthocenter h1 a b c;
h2 = orthocenter h2 a e f;
h3 = orthocenter h3 b d f
? coll h1 h2 h3
