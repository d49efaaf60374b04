name: triangle_inequality
text: A broken line is longer than the straight one.
status: Theorem
a@0_0 = ; b@1_2 = ; c@4_2.5 = ; d@5_0 = ? distsgt a b b c c d a d 1 1 1 -1

name: triangle_inequality_near_miss
text: Nothing may be proved: what holds in this figure holds for no broken line in general.
status: GaveUp
a@0_0 = ; b@1_2 = ; c@4_2.5 = ; d@5_0 = ? distsgt a b b c c d a d 1 1 1 -5/4
