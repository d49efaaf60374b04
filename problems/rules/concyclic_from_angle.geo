name: concyclic_from_angle
text: Points that see a segment under equal directed angles lie on one circle.
status: Theorem
a@2.3_0.4 = ; b@1.5_2 = ; x@-1.204384_-0.917888 = ; y@1.14394496_-1.41321728 = eqangle x a x b y a y b ? cyclic a b x y

name: concyclic_from_angle_near_miss
text: Nothing may be proved: the points lie on a circle by accident of the figure.
status: CounterSatisfiable
a@2.3_0.4 = ; b@1.5_2 = ; x@-1.204384_-0.917888 = ; y@1.14394496_-1.41321728 = ? cyclic a b x y
