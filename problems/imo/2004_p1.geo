name: imo_2004_p1
source: IMO 2004, Problem 1
status: Theorem
text: ABC is an acute triangle with AB and AC unequal. The circle with diameter BC meets AB at M and AC at N, and O is
text: the midpoint of BC. The bisectors of the angles BAC and MON meet at R. Show that the circumcircles of BMR and
text: CNR have a common point on BC.
redundant: midpoint o b c

a b c = triangle a b c, acute_triangle a b c, neqangle b a b c c b c a;
o = midpoint o b c;
m = on_line m a b, on_circle m o b;
n = on_line n a c, on_circle n o b;
r = angle_bisector r b a c, angle_bisector r m o n;
p = on_circum p b m r, on_circum p c n r
? coll p b c
