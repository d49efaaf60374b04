name: imo_2003_p4
source: IMO 2003, Problem 4
status: Theorem
text: ABCD is a cyclic quadrilateral whose bisectors of the angles at B and D meet on the diagonal AC.
text: P, Q and R are the feet of the perpendiculars from D to BC, CA and AB. Show that PQ = QR.
note: One direction of the original equivalence.

# The bisector at B runs through the midpoint L of the arc AC, the one at D through the opposite midpoint M.
a b c = triangle a b c;
o = circle o a b c;
x = angle_bisector x a b c, on_line x a c;
l = on_line l b x, on_circle l o b;
m = mirror m l o;
d = on_line d m x, on_circle d o m;
p = foot p d b c;
q = foot q d c a;
r = foot r d a b
? cong p q q r
