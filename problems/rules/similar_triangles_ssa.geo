name: similar_triangles_ssa
text: An angle, a side next to it, and the longer side opposite it.
status: Theorem
a@0_0 = ; b@2_0.3 = ; c@1.2_4.1 = ; d@3_-5 = ; e@3.408_-1.994 = ; f@-2.4_-1.55 = eqangle a b a c d e d f, eqratio a b b c d e e f ? eqangle b a b c e d e f

name: similar_triangles_ssa_near_miss
text: Nothing may be proved: the side opposite the angle is the shorter one, and the right angle at C, an accident of the figure, leaves two triangles that no open condition tells apart.
status: CounterSatisfiable
a@0_0 = ; b@5_0 = ; c@3.2_2.4 = ; d@3_-5 = ; e@5.1_2.2 = ; f@0.888_0.616 = eqangle a b a c d e d f, eqratio a b b c d e e f ? eqangle b a b c e d e f
