name: proportional_division
text: Segments divided in one ratio have proportional parts and wholes.
status: Theorem
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = ; d@5_-1 = ; e@5.814_1.072 = ; f@7.2_4.6 = coll a b c, coll d e f, eqratio a b b c d e e f ? eqratio a b a c d e d f

name: proportional_division_near_miss
text: Nothing may be proved: the ratios are equal by accident of the figure.
status: CounterSatisfiable
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = ; d@5_-1 = ; e@5.814_1.072 = ; f@7.2_4.6 = coll a b c, coll d e f ? eqratio a b a c d e d f
