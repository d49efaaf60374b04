name: simson
source: Simson line
status: Theorem
text: The feet of the perpendiculars from a point of the circumcircle to the sides of a triangle are collinear.

a b c = triangle a b c;
p = on_circum p a b c;
x = foot x p b c;
y = foot y p c a;
z = foot z p a b
? coll x y z
