name: halfway_points
text: The foot of the perpendicular from C to the bisector at B and the midpoint of CA are on a parallel of AB.
status: Theorem
a b c = triangle a b c; d = angle_bisector d a b c, on_dia d b c; e = midpoint e c a ? para d e a b

name: halfway_points_near_miss
text: Nothing may be proved: D is on the bisector by accident of the figure.
status: CounterSatisfiable
a@4_0 = ; b@0_0 = ; c@3_4 = ; d@4_2 = ; e@3.5_2 = perp d b d c, midp e c a ? para d e a b
