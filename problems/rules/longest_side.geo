name: longest_side
text: The hypotenuse is longer than a leg.
status: Theorem
a@0_0 = ; b@3_1 = ; c@-1_3 = perp a b a c ? longer b c a b

name: longest_side_obtuse
text: So is the side opposite an obtuse angle.
status: Theorem
a@0_0 = ; b@3_1 = ; c@-2_3 = obtuse b a c ? longer b c a b

name: longest_side_near_miss
text: Nothing may be proved: the angle is obtuse in this figure only.
status: GaveUp
a@0_0 = ; b@3_1 = ; c@-2_3 = ? longer b c a b
