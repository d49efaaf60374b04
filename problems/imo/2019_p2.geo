name: imo_2019_p2
source: IMO 2019, Problem 2
status: Theorem
text: A1 lies on side BC and B1 on side AC of triangle ABC, P on AA1 and Q on BB1, with PQ parallel to AB. P1 on line
text: PB1, with B1 between P and P1, has angle PP1C = angle BAC; Q1 on line QA1, with A1 between Q and Q1, has angle
text: CQ1Q = angle CBA. Show that P, Q, P1 and Q1 lie on a circle.

a b c = triangle a b c;
a1 = between_bound a1 b c;
b1 = between_bound b1 a c;
p = between_bound p a a1;
q = between_bound q b b1, on_pline q p a b;
p1 = eqangle3 p1 p c a b c, between b1 p p1;
q1 = eqangle3 q1 c q b c a, between a1 q q1
? cyclic p q p1 q1
