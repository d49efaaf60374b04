name: linear_order
text: Of two ways from A to M by a stop on one circle about M, the straight one stops nearer to A.
status: Theorem
a@0_0 = ; i@2_0 = ; m@5_0 = between i a m; p@3.2_2.4 = cong m i m p ? longer a p a i

name: linear_order_near_miss
text: Nothing may be proved: I may lie beyond M.
status: GaveUp
a@0_0 = ; i@2_0 = ; m@5_0 = coll i a m; p@3.2_2.4 = cong m i m p ? longer a p a i

name: linear_order_squares
text: An angle under a median that is longer than half the opposite side is acute.
status: Theorem
a@0_2 = ; b@-1.5_0.5 = ; c@1.5_-0.5 = ; m@0_0 = midp m b c, longer a m b m ? acute b a c

name: linear_order_squares_near_miss
text: Nothing may be proved: the median may be shorter.
status: GaveUp
a@0_2 = ; b@-1.5_0.5 = ; c@1.5_-0.5 = ; m@0_0 = midp m b c ? acute b a c
