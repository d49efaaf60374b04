name: imo_2015_p4
source: IMO 2015, Problem 4
status: Theorem
text: Triangle ABC has the circumcircle with centre O. A circle about A meets BC at D and E and the circumcircle
text: at F and G. The circumcircle of BDF meets AB again at K, the circumcircle of CGE meets CA again at L.
text: The lines FK and GL meet at X. Show that X lies on line AO.

a b c = triangle a b c;
o = circle o a b c;
d = on_line d b c;
e = on_line e b c, on_circle e a d;
f = on_circle f o a, on_circle f a d;
g = reflect g f a o;
k = on_line k a b, on_circum k b d f;
l = on_line l a c, on_circum l c e g;
x = on_line x f k, on_line x g l
? coll x a o
