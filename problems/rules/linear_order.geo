name: linear_order
text: Of two ways from A to M by a stop on one circle about M, the straight one stops nearer to A.
status: Theorem
a@0_0 = ; i@2_0 = ; m@5_0 = between i a m; p@3.2_2.4 = cong m i m p ? longer a p a i

name: linear_order_near_miss
text: Nothing may be proved: I may lie beyond M.
status: GaveUp
a@0_0 = ; i@2_0 = ; m@5_0 = coll i a m; p@3.2_2.4 = cong m i m p ? longer a p a i
