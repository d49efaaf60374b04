name: imo_2022_p4
source: IMO 2022, Problem 4
status: Theorem
text: ABCDE is a convex pentagon with BC = DE. A point T inside has TB = TD, TC = TE and angle ABT = angle TEA. Line
text: AB meets lines CD and CT at P and Q, line AE meets lines CD and DT at R and S. P, B, A and Q follow each other
text: on their line, and so do R, E, A and S. Show that P, S, Q and R lie on a circle.

b c t = triangle b c t;
d = on_circle d t b;
e = eqdistance e d b c, on_circle e t c;
a = eqangle2 a b t e, convex a b c d e, inside t a b c d e;
p = on_line p c d, between b p a;
q = on_line q c t, between a b q;
r = on_line r c d, between e r a;
s = on_line s d t, between a e s
? cyclic p s q r
