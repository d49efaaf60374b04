name: imo_2016_p1
source: IMO 2016, Problem 1
status: Theorem
text: Triangle BCF has a right angle at B. A on line CF has FA = FB, and F lies between A and C. D is such that DA =
text: DC and AC bisects the angle DAB, E such that EA = ED and AD bisects the angle EAC. M is the midpoint of CF, and
text: AMXE is a parallelogram with AM parallel to EX. Show that BD, FX and ME share a point.

b c f = r_triangle b c f;
a = eqdistance a f f b, between f a c;
d = on_bline d a c, angle_mirror d b a c;
e = on_bline e a d, angle_mirror e c a d;
m = midpoint m c f;
x = parallelogram e a m x;
y = on_line y b d, on_line y f x
? coll y m e
