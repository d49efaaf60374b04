name: imo_2004_p5a
source: IMO 2004, Problem 5
status: Theorem
text: In the convex quadrilateral ABCD the diagonal BD bisects neither the angle at B nor the angle at D. The point P
text: inside satisfies angle PBC = angle DBA and angle PDC = angle BDA. Show that AP = CP if ABCD is cyclic.
note: One direction of the equivalence that the problem asks for.

b d a = triangle b d a;
c = on_circum c a b d, convex a b c d;
p = on_aline p b c a b d, on_aline p d c a d b, inside p a b c d
? cong a p c p
