name: same_point_centers
text: A circle has one centre.
status: Theorem
a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; x@0.3_0.4 = ; y@0.3_0.4 = cong x a x b, cong x b x c, cong y a y b, cong y b y c ? idc x y

name: same_point_centers_near_miss
text: Nothing may be proved: the points coincide by accident of the figure.
status: CounterSatisfiable
a@2.3_0.4 = ; b@1.5_2 = ; c@-1.3864_1.4752 = ; x@0.3_0.4 = ; y@0.3_0.4 = cong x a x b, cong x b x c, cong y a y b ? idc x y
