name: similar_triangles_aa
text: Two equal angles make triangles similar.
status: Theorem
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqangle a b a c d e d f, eqangle b a b c e d e f ? eqratio a b b c d e e f

name: similar_triangles_aa_near_miss
text: Nothing may be proved: only one angle is known to be equal.
status: CounterSatisfiable
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqangle a b a c d e d f ? eqratio a b b c d e e f
