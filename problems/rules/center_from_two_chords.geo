name: center_from_two_chords
text: The bisectors of two chords of a circle meet in its centre.
status: Theorem
a b c = triangle a b c; d = on_circum d a b c; o = on_bline o a b, on_bline o c d ? cong o a o c

name: center_from_two_chords_near_miss
text: Nothing may be proved: the four points are on one circle by accident of the figure.
status: CounterSatisfiable
a@5_0 = ; b@3_4 = ; c@-4_3 = ; d@-3_-4 = ; o@0_0 = cong o a o b, cong o c o d ? cong o a o c
