name: similar_triangles_sas_mirrored
text: An equal angle, in the opposite sense, between proportional sides.
status: Theorem
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@3.33_-4.94 = ; e@5.382_1.024 = ; f@7.968_-4.574 = eqangle a b a c d f d e, eqratio a b a c d e d f ? eqangle b a b c e f e d

name: similar_triangles_sas_mirrored_near_miss
text: Nothing may be proved: the angle is not known to be equal.
status: CounterSatisfiable
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@3.33_-4.94 = ; e@5.382_1.024 = ; f@7.968_-4.574 = eqratio a b a c d e d f ? eqangle b a b c e f e d
