name: arc_midpoint
source: Bisector and arc midpoint
status: Theorem
text: The bisector of an angle meets the circumcircle in the midpoint of the opposite arc.

a b c = triangle a b c;
m = angle_bisector m b a c, on_circum m a b c
? cong m b m c
