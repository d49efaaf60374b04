name: leg_theorem
source: Leg of a right triangle
status: Theorem
text: A leg is the geometric mean of the hypotenuse and of its projection on it.

c a b = r_triangle c a b;
d = foot d c a b
? eqratio a d a c a c a b
