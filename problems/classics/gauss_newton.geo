name: gauss_newton
source: Line of Gauss and Newton
status: Theorem
text: The midpoints of the three diagonals of a complete quadrilateral are collinear.

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b, on_line f d e;
x = midpoint x a d;
y = midpoint y b e;
z = midpoint z c f
? coll x y z
