name: median_length
text: The feet of the perpendiculars from the ends of a segment are equally far from its midpoint.
status: Theorem
e@0_0 = ; f@4_0 = ; b@0_3 = ; a@4_1 = ; g@2_2 = perp b e e f, perp a f e f, coll g a b, midp g a b ? cong f g g e

name: median_length_near_miss
text: Nothing may be proved: the point halves the segment by accident of the figure.
status: CounterSatisfiable
e@0_0 = ; f@4_0 = ; b@0_3 = ; a@4_1 = ; g@2_2 = perp b e e f, perp a f e f, coll g a b ? cong f g g e
