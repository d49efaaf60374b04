name: imo_2005_p1
source: IMO 2005, Problem 1
status: Theorem
text: On the sides of the equilateral triangle ABC lie A1 and A2 (on BC), B1 and B2 (on CA), C1 and C2 (on AB), the
text: corners of a convex hexagon A1A2B1B2C1C2 with six equal sides. Show that the lines A1B2, B1C2 and C1A2 share a
text: point.

a b c = ieq_triangle a b c;
a1 = between_bound a1 b c;
a2 = between_bound a2 a1 c;
b1 = between_bound b1 c a, eqdistance b1 a2 a1 a2;
b2 = between_bound b2 b1 a, eqdistance b2 b1 a1 a2;
c1 = between_bound c1 a b, eqdistance c1 b2 a1 a2;
c2 = between_bound c2 c1 b, eqdistance c2 c1 a1 a2, cong c2 a1 a1 a2;
x = on_line x a1 b2, on_line x b1 c2
? coll x c1 a2
