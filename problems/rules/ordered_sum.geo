name: ordered_sum
text: The whole is longer than a part.
status: Theorem
a@0_0 = ; b@3_0.6 = ; c@1.1_-1.7 = ; d@1.98567_0.397134 = coll d a b, cong a d a c, between d a b ? longer a b a c

name: ordered_sum_near_miss
text: Nothing may be proved: that D, laid off on AB at the distance AC, lies between A and B is the goal in other words.
status: GaveUp
a@0_0 = ; b@3_0.6 = ; c@1.1_-1.7 = ; d@1.98567_0.397134 = coll d a b, cong a d a c ? longer a b a c
