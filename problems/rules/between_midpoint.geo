name: between_midpoint
text: A midpoint lies between the ends.
status: Theorem
a@0_0 = ; b@4_1 = ; m@2_0.5 = midp m a b ? between m a b

name: between_midpoint_near_miss
text: Nothing may be proved: a point of the line may be anywhere on it.
status: GaveUp
a@0_0 = ; b@4_1 = ; m@1.2_0.3 = coll m a b ? between m a b
