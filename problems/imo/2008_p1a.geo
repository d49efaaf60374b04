name: imo_2008_p1a
source: IMO 2008, Problem 1
status: Theorem
text: H is the orthocentre of the acute triangle ABC. The circle through H about the midpoint of BC meets BC at A1 and
text: A2; B1 and B2 on CA, and C1 and C2 on AB, come about in the same way. Show that B1, B2, C1 and C2 lie on a
text: circle.
note: Half of the statement that all six points lie on one circle: four points on two sides.

a b c = triangle a b c, acute_triangle a b c;
h = orthocenter h a b c;
e = midpoint e c a;
f = midpoint f a b;
b1 = on_line b1 c a, on_circle b1 e h;
b2 = on_line b2 c a, on_circle b2 e h;
c1 = on_line c1 a b, on_circle c1 f h;
c2 = on_line c2 a b, on_circle c2 f h
? cyclic b1 b2 c1 c2
