name: imo_2009_p2
source: IMO 2009, Problem 2
status: Theorem
text: O is the circumcentre of triangle ABC, P a point inside the side CA and Q one inside AB. K, L and M are the
text: midpoints of BP, CQ and PQ, and the circle through K, L and M touches the line PQ. Show that OP = OQ.

a b c = triangle a b c;
o = circle o a b c;
p = between_bound p c a;
q = between_bound q a b;
k = midpoint k b p;
l = midpoint l c q;
m = midpoint m p q;
w = circle w k l m, perp w m p q
? cong o p o q
