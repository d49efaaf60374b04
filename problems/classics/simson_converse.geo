name: simson_converse
source: Converse of the Simson line
status: Theorem
text: If the feet of the perpendiculars from a point to the sides of a triangle are collinear, the point lies on the
text: circumcircle.

a b c = triangle a b c;
p = free p;
x = foot x p b c;
y = foot y p c a;
z = foot z p a b, coll x y z
? cyclic a b c p
