name: same_point_two_circles
text: Two circles meet in one point on each side of the line of centres.
status: Theorem
o@0.3_0.4 = ; w@3.4_1.2 = ; p@-1.3864_1.4752 = ; q@3.9_-0.8 = ; x@1.5_2 = ; y@1.5_2 = cong o x o p, cong w x w q, cong o y o p, cong w y w q ? idc x y

name: same_point_two_circles_near_miss
text: Nothing may be proved: the points coincide by accident of the figure.
status: CounterSatisfiable
o@0.3_0.4 = ; w@3.4_1.2 = ; p@-1.3864_1.4752 = ; q@3.9_-0.8 = ; x@1.5_2 = ; y@1.5_2 = cong o x o p, cong w x w q, cong o y o p ? idc x y
