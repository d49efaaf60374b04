name: imo_2004_p1
source: IMO 2004, Problem 1
status: Theorem
text: ABC is an acute triangle with AB and AC unequal. The circle with diameter BC meets AB at M and AC at N,
text: and O is the midpoint of BC. The bisectors of the angles BAC and MON meet at R.
text: Show that the circumcircles of BMR and CNR have a common point on BC.

# By Thales M and N are feet of altitudes.
a b c = triangle a b c;
m = foot m c a b;
n = foot n b a c;
o = midpoint o b c;
r = angle_bisector r b a c, angle_bisector r m o n;
p = on_circum p b m r, on_circum p c n r
? coll p b c
