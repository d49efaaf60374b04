name: law_of_sines
text: A bisector divides the opposite side in the ratio of the sides next to it.
status: Theorem
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c, eqangle a b a d a d a c ? eqratio d b d c a b a c

name: law_of_sines_near_miss
text: Nothing may be proved: the line is a bisector by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@3_4 = ; c@20_0 = ; d@6.4_3.2 = coll d b c ? eqratio d b d c a b a c

name: menelaus_from_sines
text: A line meets the sides of a triangle in ratios whose product is 1 (Menelaus).
status: Theorem
a b c = triangle a b c; d = on_line d b c; e = on_line e c a; f = on_line f d e, on_line f a b ? distmeq b d d c c e e a a f f b 1 -1 1 -1 1 -1 1

name: ceva_from_sines
text: Lines through a point and the vertices of a triangle divide the sides in ratios whose product is 1 (Ceva).
status: Theorem
a b c p = quadrangle a b c p; d = on_line d a p, on_line d b c; e = on_line e b p, on_line e c a; f = on_line f c p, on_line f a b ? distmeq b d d c c e e a a f f b 1 -1 1 -1 1 -1 1

name: bisectors_meet_by_sines
text: The bisectors of a triangle meet in one point.
status: Theorem
a b c = triangle a b c; i = angle_bisector i a b c, angle_bisector i b c a ? eqangle a b a i a i a c

name: intercepts_from_sines
text: Three parallels divide two lines in one ratio.
status: Theorem
a@0_0 = ; c@5_0 = ; b@1_3 = ; d@3_3 = ; m@0.3_0.9 = ; n@4.4_0.9 = para a c b d, coll a m b, coll c n d, para m n a c ? eqratio a m m b c n n d
