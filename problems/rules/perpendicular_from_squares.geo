name: perpendicular_from_squares
text: The altitudes of a triangle meet in one point.
status: Theorem
a@1_4 = ; b@0_0 = ; c@5_0 = ; d@1_1 = perp d c a b, perp d b a c ? perp a d b c

name: perpendicular_from_squares_near_miss
text: Nothing may be proved: the line is an altitude by accident of the figure.
status: CounterSatisfiable
a@1_4 = ; b@0_0 = ; c@5_0 = ; d@1_1 = perp d c a b ? perp a d b c
