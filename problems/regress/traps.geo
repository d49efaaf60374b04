# Ways in which a prover can fool itself. In each the goal is true in the figure given, and none of them follows
# from the hypotheses, so nothing may be proved.

name: circle_by_coordinates
text: Four free points that happen to lie on one circle.
status: CounterSatisfiable
a@0_5 = ; b@3_4 = ; c@-4_3 = ; d@0_-5 = ? cyclic a b c d

name: line_by_coordinates
text: Three free points that happen to lie on one line.
status: CounterSatisfiable
a@0_0 = ; b@1_2 = ; c@3_6 = ? coll a b c

name: two_definitions_of_one_place
text: Two points, each on one of two lines, that happen to be at the same place.
status: CounterSatisfiable
a@0_0 = ; b@4_1 = ; c@1_-2 = ; d@3_3 = ; x@2_0.5 = ; y@2_0.5 = coll x a b, coll y c d ? idc x y

name: circumcircle_of_a_line
text: A point at equal distance from three points that the goal claims to be collinear; the circle has no right to be used.
status: CounterSatisfiable
a@0_0 = ; b@1_1 = ; c@3_3 = ; d@1_-2 = ; e@-1_0 = perp a b d e ? coll a b c

name: branch_of_a_doubled_angle
text: Twice two angles are equal modulo 180 degrees. In this figure so are the angles, which needs no more than that,
text: and the proof must say so with a branch condition.
status: Theorem
a@0_0 = ; b@4_0 = ; c@1_3 = ; d@5_5 = ; e@9_5 = ; f@6_8 = angeq a c a b d f d e 2 -2 -2 2 0 ? eqangle a b a c d e d f

name: doubled_angle_on_the_other_branch
text: The same hypothesis with angles that differ by 90 degrees.
status: CounterSatisfiable
a@0_0 = ; b@4_0 = ; c@1_3 = ; d@5_5 = ; e@5_9 = ; f@6_8 = angeq a c a b d f d e 2 -2 -2 2 0 ? eqangle a b a c d e d f

name: order_read_off_the_figure
text: An inequality that holds in this figure and not in others. Read off the figure it would be no theorem.
status: GaveUp
a@0_0 = ; b@3_0 = ; c@1_1 = ? longer a b a c

name: free_point_that_fits
text: M is free and happens to be where the midpoint of AB is. A construction of that midpoint says nothing about M.
status: CounterSatisfiable
a@0_0 = ; b@4_0 = ; c@1_3 = ; m@2_0 = ; d@-1_-2 = ? midp m a b

name: free_point_on_a_circle
text: D is free and happens to lie on the circle ABC, whose centre may be constructed without saying anything about D.
status: CounterSatisfiable
a@0_5 = ; b@3_4 = ; c@-4_3 = ; d@0_-5 = ; e@1_2 = ? cyclic a b c d

name: comparison_by_branch
text: D and E are P and Q, in the order that makes AD > AE. That D is P, read off the figure, says AP > AQ. (Which is true, by
text: the angles at P and Q.)
status: GaveUp
a r s o = quadrangle a r s o; p = on_line p r s; q = on_line q r s, on_circle q o p, diff p q, angsgt a q p a p q 1 -1 0; d e = coll d r s, cong o d o p, coll e r s, cong o e o p, diff d e, longer a d a e ? longer a p a q

name: comparison_by_mirrored_point
text: X is the image of B in A. That C lies between A and X holds in this figure, and with it AB > AC.
status: GaveUp
a@0_0 = ; b@3_1 = ; x@-3_-1 = midp a b x; c@-1.2_-0.4 = coll c a b ? longer a b a c
