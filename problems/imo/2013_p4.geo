name: imo_2013_p4
source: IMO 2013, Problem 4
status: Theorem
text: H is the orthocentre of the acute triangle ABC, W a point of side BC, M and N the feet of the altitudes from B
text: and C. WX is a diameter of the circumcircle of BWN and WY one of the circumcircle of CWM. Show that X, Y and H
text: are collinear.

a b c = triangle a b c, acute_triangle a b c;
m = foot m b a c;
n = foot n c a b;
h = on_line h b m, on_line h c n;
w = between_bound w b c;
o1 = circle o1 b w n;
o2 = circle o2 c w m;
x = mirror x w o1;
y = mirror y w o2
? coll x y h
