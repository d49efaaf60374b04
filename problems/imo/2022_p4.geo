name: imo_2022_p4
source: IMO 2022, Problem 4
status: Theorem
text: ABCDE is a convex pentagon with BC = DE. A point T inside has TB = TD, TC = TE and angle ABT = angle TEA.
text: Line AB meets lines CD and CT at P and Q, line AE meets lines CD and DT at R and S.
text: Show that P, S, Q and R lie on a circle.

# In a convex pentagon the triangles TBC and TDE are congruent with the same orientation.
t b c = triangle t b c;
d e = contri d e t b c t;
a = eqangle2 a b t e;
p = on_line p a b, on_line p c d;
q = on_line q a b, on_line q c t;
r = on_line r a e, on_line r c d;
s = on_line s a e, on_line s d t
? cyclic p s q r
