name: imo_2003_p4a
source: IMO 2003, Problem 4
status: Theorem
text: ABCD is a convex cyclic quadrilateral whose bisectors of the angles at B and D meet on the diagonal AC. P, Q and
text: R are the feet of the perpendiculars from D to BC, CA and AB. Show that PQ = QR.
note: One direction of the equivalence that the problem asks for.
redundant: on_circum d a b c

a b c = triangle a b c;
d = on_circum d a b c, convex a b c d;
x = on_line x a c, angle_bisector x a b c, angle_bisector x a d c;
p = foot p d b c;
q = foot q d c a;
r = foot r d a b
? cong p q q r
