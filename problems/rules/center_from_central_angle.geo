name: center_from_central_angle
text: The apex of an isosceles triangle whose angle is twice an inscribed one is the centre.
status: Theorem
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = ; x@-1.204384_-0.917888 = cong o a o b, angeq o b o a x b x a 1 -1 -2 2 0 ? cong o a o x

name: center_from_central_angle_near_miss
text: Nothing may be proved: the central angle is twice the inscribed one by accident of the figure.
status: CounterSatisfiable
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = ; x@-1.204384_-0.917888 = cong o a o b ? cong o a o x
