name: menelaus_converse
text: Points that divide the sides of a triangle as a transversal does are on one line.
status: Theorem
a@0_0 = ; b@6_0 = ; c@2_5 = ; d@4.4_2 = ; e@1.2_3 = ; f@10.8_0 = coll d b c, coll e c a, coll f a b, distmeq b d d c c e e a a f f b 1 -1 1 -1 1 -1 1 ? coll d e f

name: menelaus_converse_near_miss
text: Nothing may be proved: the ratios are those of a transversal by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@6_0 = ; c@2_5 = ; d@4.4_2 = ; e@1.2_3 = ; f@10.8_0 = coll d b c, coll e c a, coll f a b ? coll d e f
