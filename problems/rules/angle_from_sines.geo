name: angle_from_sines
text: A point that divides a side in the ratio of the other two sides lies on the bisector.
status: Theorem
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c, eqratio d b d c a b a c ? eqangle a b a d a d a c

name: angle_from_sines_near_miss
text: Nothing may be proved: the line is a bisector by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c ? eqangle a b a d a d a c
