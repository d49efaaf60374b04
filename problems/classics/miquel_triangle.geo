name: miquel_triangle
source: Theorem of Miquel for a triangle
status: Theorem
text: One point on each side line of a triangle: the circles through a corner and the points on its sides share a
text: point.

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b;
m = on_circum m a e f, on_circum m b d f
? cyclic m c d e
