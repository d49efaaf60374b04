name: angle_bisector_theorem
source: Bisector theorem
status: Theorem
text: The bisector of an angle divides the opposite side in the ratio of the sides next to it.

a b c = triangle a b c;
d = angle_bisector d b a c, on_line d b c
? eqratio d b d c a b a c
