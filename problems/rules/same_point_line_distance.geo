name: same_point_line_distance
text: On a ray there is one point at a given distance.
status: Theorem
o@0.3_0.4 = ; p@2.34_3.12 = ; q@1.14_4.72 = ; x@1.5_2 = ; y@1.5_2 = coll o x p, coll o y p, cong o x p q, cong o y p q ? idc x y

name: same_point_line_distance_near_miss
text: Nothing may be proved: the points coincide by accident of the figure.
status: CounterSatisfiable
o@0.3_0.4 = ; p@2.34_3.12 = ; q@1.14_4.72 = ; x@1.5_2 = ; y@1.5_2 = coll o x p, coll o y p, cong o x p q ? idc x y
