name: imo_2015_p4
source: IMO 2015, Problem 4
status: Theorem
text: Triangle ABC has the circumcircle with centre O. A circle about A meets BC at D and E and the circumcircle at F
text: and G. B, D, E and C follow each other on BC, and A, F, B, C and G on the circumcircle. The circumcircle of BDF
text: meets AB again at K, the circumcircle of CGE meets CA again at L. The lines FK and GL meet at X. Show that X
text: lies on line AO.

a b c = triangle a b c;
o = circle o a b c;
d = between_bound d b c;
e = between_bound e d c, on_circle e a d;
f = on_circle f o a, on_circle f a d;
g = on_circle g o a, on_circle g a d, convex a f b c g;
k = on_line k a b, on_circum k b d f;
l = on_line l a c, on_circum l c e g;
x = on_line x f k, on_line x g l
? coll x a o
