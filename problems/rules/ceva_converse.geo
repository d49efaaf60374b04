name: ceva_converse
text: Lines from the vertices that divide the sides as Ceva says meet in one point.
status: Theorem
a@0_0 = ; b@6_0 = ; c@2_5 = ; d@4_2.5 = ; e@0.8_2 = ; f@2.4_0 = ; p = coll d b c, coll e c a, coll f a b, coll p a d, coll p b e, distmeq b d d c c e e a a f f b 1 -1 1 -1 1 -1 1 ? coll c f p

name: ceva_converse_near_miss
text: Nothing may be proved: the lines meet by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@42_0 = ; c@14_35 = ; d@28_17.5 = ; e@5.6_14 = ; f@16.8_0 = ; p@16_10 = coll d b c, coll e c a, coll f a b, coll p a d, coll p b e ? coll c f p
