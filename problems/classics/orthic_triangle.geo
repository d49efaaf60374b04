name: orthic_triangle
source: Orthic triangle
status: Theorem
text: The altitudes bisect the angles of the triangle of their feet.

a b c = triangle a b c;
d = foot d a b c;
e = foot e b c a;
f = foot f c a b
? eqangle d e d a d a d f
