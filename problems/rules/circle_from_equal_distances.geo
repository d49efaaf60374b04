name: circle_from_equal_distances
text: Three points at one distance from a fourth lie on a circle about it; the tangent-chord angle equals the inscribed angle.
status: Theorem
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; t@2.3_2.6 = cong o a o b, cong o b o c, perp o a a t ? eqangle a t a b c a c b

name: circle_from_equal_distances_near_miss
text: Nothing may be proved: the third distance is equal by accident of the figure.
status: CounterSatisfiable
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; t@2.3_2.6 = cong o a o b, perp o a a t ? eqangle a t a b c a c b
