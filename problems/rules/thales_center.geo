name: thales_center
text: The midpoint of the hypotenuse is at equal distance from all vertices.
status: Theorem
a@2.3_0.4 = ; b@-1.7_0.4 = ; m@0.3_0.4 = ; x@-1.204384_-0.917888 = midp m a b, perp x a x b ? cong m a m x

name: thales_center_near_miss
text: Nothing may be proved: the angle is right by accident of the figure.
status: CounterSatisfiable
a@2.3_0.4 = ; b@-1.7_0.4 = ; m@0.3_0.4 = ; x@-1.204384_-0.917888 = midp m a b ? cong m a m x
