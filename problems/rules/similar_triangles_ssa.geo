name: similar_triangles_ssa
text: An angle, a side next to it, and the longer side opposite it.
status: Theorem
a@0_0 = ; b@2_0.3 = ; c@1.2_4.1 = ; d@3_-5 = ; e@3.408_-1.994 = ; f@-2.4_-1.55 = eqangle a b a c d e d f, eqratio a b b c d e e f ? eqangle b a b c e d e f

name: similar_triangles_ssa_near_miss
text: Nothing may be proved: the side opposite the angle is the shorter one, so the triangle is not determined.
status: GaveUp
a@0_0 = ; b@4_0.3 = ; c@2.2_1.9 = ; d@3_-5 = ; e@4.248_0.886 = ; f@1.188_-1.034 = eqangle a b a c d e d f, eqratio a b b c d e e f ? eqangle b a b c e d e f
