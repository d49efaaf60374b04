name: midpoint
text: The midpoint halves its segment.
status: Theorem
m@1.55_0.7 = ; a@0.1_0.3 = ; b@3_1.1 = coll m a b, cong m a m b ? rconst m a a b 1/2

name: midpoint_near_miss
text: Nothing may be proved: the point halves the segment by accident of the figure.
status: CounterSatisfiable
m@1.55_0.7 = ; a@0.1_0.3 = ; b@3_1.1 = coll m a b ? rconst m a a b 1/2
