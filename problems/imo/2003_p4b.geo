name: imo_2003_p4b
source: IMO 2003, Problem 4
status: Theorem
text: ABCD is a convex cyclic quadrilateral, and P, Q and R are the feet of the perpendiculars from D to BC, CA and
text: AB. PQ = QR. Show that the bisectors of the angles at B and D meet on AC.
note: The other direction of the equivalence.
redundant: on_circum d a b c

a b c = triangle a b c;
d = on_circum d a b c, convex a b c d;
p = foot p d b c;
q = foot q d c a;
r = foot r d a b, cong p q q r;
x = angle_bisector x a b c, on_line x a c
? eqangle d a d x d x d c
