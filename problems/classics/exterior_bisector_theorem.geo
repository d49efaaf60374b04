name: exterior_bisector_theorem
source: Exterior bisector theorem
status: Theorem
text: The exterior bisector of an angle meets the opposite side line at distances in the ratio of the sides next to
text: it.

a b c = triangle a b c;
d = on_line d b c, eqangle a b a d a d a c, outside d b c
? eqratio d b d c a b a c
