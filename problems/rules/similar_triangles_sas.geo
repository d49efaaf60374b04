name: similar_triangles_sas
text: An equal angle between proportional sides.
status: Theorem
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqangle a b a c d e d f, eqratio a b a c d e d f ? eqangle b a b c e d e f

name: similar_triangles_sas_near_miss
text: Nothing may be proved: the angle is not known to be equal.
status: CounterSatisfiable
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqratio a b a c d e d f ? eqangle b a b c e d e f
