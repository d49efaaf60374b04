name: imo_2015_p3
source: IMO 2015, Problem 3
status: Theorem
text: In the acute triangle ABC, AB > AC. H is the orthocentre, F the foot of the altitude from A, M the midpoint of
text: BC. Q and K lie on the circumcircle with right angles HQA and HKQ, and A, B, C, K and Q follow each other on it
text: in this order. Show that the circumcircles of KQH and FKM touch.

a b c = triangle a b c, acute_triangle a b c, longer a b a c;
h = orthocenter h a b c;
f = foot f a b c;
m = midpoint m b c;
q = on_circum q a b c, on_dia q a h;
k = on_circum k a b c, on_dia k h q, convex a b c k q;
o1 = circle o1 k q h;
o2 = circle o2 f k m
? coll o1 o2 k
