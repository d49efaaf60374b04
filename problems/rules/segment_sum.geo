name: segment_sum
text: The whole is the sum of its parts.
status: Theorem
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = ; d@5_-1 = ; e@4.1194_-0.3192 = ; f@2.62_0.84 = coll a b c, coll d e f, cong a b d e, cong b c e f ? cong a c d f

name: segment_sum_near_miss
text: Nothing may be proved: only one part is known to be equal.
status: CounterSatisfiable
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = ; d@5_-1 = ; e@4.1194_-0.3192 = ; f@2.62_0.84 = coll a b c, coll d e f, cong a b d e ? cong a c d f
