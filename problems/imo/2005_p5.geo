name: imo_2005_p5
source: IMO 2005, Problem 5
status: Theorem
text: In the convex quadrilateral ABCD the sides BC and DA are equal and not parallel. E on BC and F on DA are
text: variable points with BE = DF. AC and BD meet at P, BD and EF at Q, EF and AC at R. Show that the circumcircles
text: of PQR for all E and F share a second point.
note: The second point is the common point M of the circles PAD and PBC, which do not depend on E and F.

a b c = triangle a b c;
d = eqdistance d a b c, convex a b c d, npara b c d a;
e = between_bound e b c;
f = between_bound f d a, eqdistance f d b e;
p = on_line p a c, on_line p b d;
q = on_line q b d, on_line q e f;
r = on_line r e f, on_line r a c;
m = on_circum m p a d, on_circum m p b c
? cyclic p q r m
