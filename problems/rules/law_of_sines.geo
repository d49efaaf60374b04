name: law_of_sines
text: A bisector divides the opposite side in the ratio of the sides next to it.
status: Theorem
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c, eqangle a b a d a d a c ? eqratio d b d c a b a c

name: law_of_sines_near_miss
text: Nothing may be proved: the line is a bisector by accident of the figure.
status: GaveUp
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c ? eqratio d b d c a b a c
