name: imo_2004_p5b
source: IMO 2004, Problem 5
status: Theorem
text: In the convex quadrilateral ABCD the diagonal BD bisects neither the angle at B nor the angle at D. The point P
text: inside satisfies angle PBC = angle DBA, angle PDC = angle BDA and AP = CP. Show that ABCD is cyclic.
note: The other direction of the equivalence.

a b c d = quadrangle a b c d, convex a b c d, neqangle b a b d b d b c, neqangle d a d b d b d c;
p = on_aline p b c a b d, on_aline p d c a d b, cong a p c p, inside p a b c d
? cyclic a b c d
