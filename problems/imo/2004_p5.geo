name: imo_2004_p5
source: IMO 2004, Problem 5
status: Theorem
text: In the convex quadrilateral ABCD the diagonal BD bisects neither the angle at B nor the angle at D.
text: The point P inside satisfies angle PBC = angle DBA and angle PDC = angle BDA.
text: Show that AP = CP if ABCD is cyclic.
note: One direction of the original equivalence.

b d a = triangle b d a;
o = circle o a b d;
c = on_circle c o a;
p = on_aline p b c a b d, on_aline p d c a d b
? cong a p c p
