name: nine_point_circle_euler_points
source: Nine-point circle: Euler points
status: Theorem
text: The midpoints of the segments from the orthocentre to the corners lie on the circle through the midpoints of the
text: sides.

a b c = triangle a b c;
h = orthocenter h a b c;
d = midpoint d b c;
e = midpoint e c a;
f = midpoint f a b;
p = midpoint p a h
? cyclic d e f p
