name: imo_2018_p1
source: IMO 2018, Problem 1
status: Theorem
text: In the acute triangle ABC, D lies on side AB and E on side AC with AD = AE. The perpendicular bisectors of BD
text: and CE meet the shorter arcs AB and AC of the circumcircle at F and G. Show that DE and FG are parallel.

a b c = triangle a b c, acute_triangle a b c;
d = between_bound d a b;
e = between_bound e a c, on_circle e a d;
f = on_circum f a b c, on_bline f b d, twosides f c a b;
g = on_circum g a b c, on_bline g c e, twosides g b a c
? para d e f g
