name: collinear_from_lengths
text: Equality in the triangle inequality makes three points collinear.
status: Theorem
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = distseq a b b c a c 1 1 -1 ? coll a b c

name: collinear_from_lengths_near_miss
text: Nothing may be proved: the points are collinear by accident of the figure.
status: CounterSatisfiable
a@0.1_0.3 = ; b@1.173_0.596 = ; c@3_1.1 = ? coll a b c
