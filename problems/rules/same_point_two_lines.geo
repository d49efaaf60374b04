name: same_point_two_lines
text: Two lines meet in one point.
status: Theorem
a@-1.1_0.54 = ; b@2.9_1.14 = ; c@1.66_-0.63 = ; d@0.78_3.11 = ; x@1.3_0.9 = ; y@1.3_0.9 = coll x a b, coll x c d, coll y a b, coll y c d ? idc x y

name: same_point_two_lines_near_miss
text: Nothing may be proved: the points coincide by accident of the figure.
status: CounterSatisfiable
a@-1.1_0.54 = ; b@2.9_1.14 = ; c@1.66_-0.63 = ; d@0.78_3.11 = ; x@1.3_0.9 = ; y@1.3_0.9 = coll x a b, coll x c d, coll y a b ? idc x y
