name: similar_triangles_sss
text: Three proportional sides.
status: Theorem
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqratio a b b c d e e f, eqratio b c c a e f f d ? eqangle a b a c d e d f

name: similar_triangles_sss_near_miss
text: Nothing may be proved: only two sides are known to be proportional.
status: CounterSatisfiable
a@0.1_0.2 = ; b@4.3_0.4 = ; c@1.2_3.1 = ; d@2.754_-4.772 = ; e@4.23_1.36 = ; f@-0.96_-1.97 = eqratio a b b c d e e f ? eqangle a b a c d e d f
