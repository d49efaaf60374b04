name: same_point_line_circle
text: A line and a circle meet in one point on each side of the diameter that is perpendicular to the line.
status: Theorem
o@0.3_0.4 = ; p@2.3_0.4 = ; x@1.5_2 = ; y@1.5_2 = ; c@3.3930688_4.0425216 = ; d@-0.1226304_0.2492672 = coll x c d, coll y c d, cong o x o p, cong o y o p ? idc x y

name: same_point_line_circle_near_miss
text: Nothing may be proved: the points coincide by accident of the figure.
status: GaveUp
o@0.3_0.4 = ; p@2.3_0.4 = ; x@1.5_2 = ; y@1.5_2 = ; c@3.3930688_4.0425216 = ; d@-0.1226304_0.2492672 = coll x c d, coll y c d, cong o x o p ? idc x y
