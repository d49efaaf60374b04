name: inside_circle
text: A line from the apex of an isosceles triangle to its base is shorter than the legs.
status: Theorem
o@0_0 = ; a@-3_4 = ; b@4_3 = cong o a o b; x@-0.2_3.6 = between x a b ? longer o a o x

name: inside_circle_near_miss
text: Nothing may be proved: the point may be on the base's extension.
status: GaveUp
o@0_0 = ; a@-3_4 = ; b@4_3 = cong o a o b; x@-0.2_3.6 = coll x a b ? longer o a o x
