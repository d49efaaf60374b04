name: parallelogram_squares
text: The squares of a parallelogram's sides add up to those of its diagonals.
status: Theorem
a b c = triangle a b c; d = on_pline d a b c, on_pline d c a b ? dist2eq a b b c a c b d 2 2 -1 -1

name: parallelogram_distances
text: The alternating sum of the squared distances from a parallelogram's vertices is the same for all points.
status: Theorem
a b c p = quadrangle a b c p; d = on_pline d a b c, on_pline d c a b; q = free q ? dist2eq p a p b p c p d q a q b q c q d 1 -1 1 -1 -1 1 -1 1

name: parallelogram_squares_near_miss
text: Nothing may be proved: one pair of sides is parallel by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@4_1 = ; c@5_4 = ; d@1_3 = para a b c d ? dist2eq a b b c a c b d 2 2 -1 -1
