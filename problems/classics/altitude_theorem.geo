name: altitude_theorem
source: Altitude of a right triangle
status: Theorem
text: The altitude to the hypotenuse is the geometric mean of its parts.

c a b = r_triangle c a b;
d = foot d c a b
? eqratio a d c d c d d b
