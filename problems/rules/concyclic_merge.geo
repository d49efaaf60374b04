name: concyclic_merge
text: Circles with three common points are one circle.
status: Theorem
a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; d@-1.572_-0.304 = ; e@-1.204384_-0.917888 = cyclic a b c d, cyclic a b c e ? cyclic a b d e

name: concyclic_merge_near_miss
text: Nothing may be proved: the fifth point is on the circle by accident of the figure.
status: CounterSatisfiable
a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; d@-1.572_-0.304 = ; e@-1.204384_-0.917888 = cyclic a b c d ? cyclic a b d e
