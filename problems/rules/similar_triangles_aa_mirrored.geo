name: similar_triangles_aa_mirrored
text: Two equal angles, in the opposite sense, make triangles similar.
status: Theorem
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@3.33_-4.94 = ; e@5.382_1.024 = ; f@7.968_-4.574 = eqangle a b a c d f d e, eqangle b a b c e f e d ? eqratio a b b c d e e f

name: similar_triangles_aa_mirrored_near_miss
text: Nothing may be proved: only one angle is known to be equal.
status: CounterSatisfiable
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@3.33_-4.94 = ; e@5.382_1.024 = ; f@7.968_-4.574 = eqangle a b a c d f d e ? eqratio a b b c d e e f
