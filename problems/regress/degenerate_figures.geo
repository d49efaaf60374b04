# Figures in which points coincide, or nearly so, and what a prover may claim in them. Each was found by 'pappus fuzz'.

name: midpoint_of_one_place
text: X and Y are one point. Equal distances from Q to both, along one line, do not make Q their midpoint.
status: CounterSatisfiable
o p q = triangle o p q; x = coll x o p, cong o x p q, sameclock x o q p o q; y = coll y o p, cong o y p q, sameclock y o q p o q ? midp q x y

name: flat_triangles_are_not_similar
text: Proportional parts of a segment make flat triangles, which the relation of similar triangles does not speak of.
status: GaveUp
a b c d = trapezoid a b c d; f = intersection_ll f d b c a ? simtri d b f c a f

name: circle_of_close_points
text: Three points at equal distance from A, two of them 5e-13 apart, so that the circle's centre must not be computed from them.
status: CounterSatisfiable
a@0_0 = ; b@1_0 = ; d@-1_0 = cong a d a b; e@1_0.0000000000005 = cong a e a d ? coll a b d

name: nearly_flat_triangles
text: Points that lie on a line to 13 digits and no further.
status: CounterSatisfiable
a@0_0 = ; b@1_0.3 = ; c@2_0.6000000000001 = ; d@-1_-0.3 = ? coll a b d

name: decimals_are_no_collinear_points
text: The decimals of C fit the line to 46 digits and no further; the figure must be one in which C is on the line.
status: Theorem
a@0_0 = ; b@3_1 = ; c@1_0.3333333333333333333333333333333333333333333333 = coll a b c ? coll b c a
