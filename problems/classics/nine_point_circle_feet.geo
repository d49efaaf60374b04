name: nine_point_circle_feet
source: Nine-point circle: midpoints and feet
status: Theorem
text: The midpoints of the sides and the feet of the altitudes lie on one circle.

a b c = triangle a b c;
d = midpoint d b c;
e = midpoint e c a;
f = midpoint f a b;
x = foot x a b c;
y = foot y b c a
? cyclic d e f x; cyclic d e f y
