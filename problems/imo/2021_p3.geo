name: imo_2021_p3
source: IMO 2021, Problem 3
status: Theorem
text: D lies inside the acute triangle ABC, where AB > AC, with angle DAB = angle CAD. E on AC has angle ADE = angle
text: BCD, F on AB has angle FDA = angle DBC, X on line AC has CX = BX. O1 and O2 are the circumcentres of ADC and
text: EXD. Show that the lines BC, EF and O1O2 share a point.

a b c = triangle a b c, acute_triangle a b c, longer a b a c;
d = angle_bisector d b a c, inside d a b c;
e = on_aline e d a d c b, between_bound e a c;
f = on_aline f d a d b c, between_bound f a b;
x = on_bline x b c, on_line x a c;
o1 = circle o1 a d c;
o2 = circle o2 e x d;
y = on_line y e f, on_line y b c
? coll o1 o2 y
