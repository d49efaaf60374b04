name: stewart_length
text: The distance of a point from the point that divides a segment in the ratio 1 : 2.
status: Theorem
a@0_0 = ; b@6_1.5 = ; d@2_0.5 = ; p@1_4 = coll a d b, rconst a d a b 1/3 ? dist2eq p d p a p b a b 9 -6 -3 2

name: stewart_length_near_miss
text: Nothing may be proved: the ratio is that one by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@6_1.5 = ; d@2_0.5 = ; p@1_4 = coll a d b ? dist2eq p d p a p b a b 9 -6 -3 2
