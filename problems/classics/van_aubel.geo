name: van_aubel
source: Theorem of Van Aubel
status: Theorem
text: The segments that join the centres of opposite squares outside on the sides of a quadrilateral are equal and
text: perpendicular.

a b c d = quadrangle a b c d, convex a b c d;
p = free p, cong p a p b, perp p a p b, twosides p c a b;
q = free q, cong q b q c, perp q b q c, twosides q a b c;
r = free r, cong r c r d, perp r c r d, twosides r a c d;
s = free s, cong s d s a, perp s d s a, twosides s b d a
? cong p r q s; perp p r q s
