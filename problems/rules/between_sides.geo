name: between_sides
text: The line from a vertex through a point inside the triangle meets the opposite side.
status: Theorem
a@1_4 = ; b@0_0 = ; c@5_0 = ; p@2_2 = inside p a b c; d@3_0 = coll d a p, coll d b c ? between d b c

name: between_sides_near_miss
text: Nothing may be proved: the point is inside in this figure only.
status: GaveUp
a@1_4 = ; b@0_0 = ; c@5_0 = ; p@2_2 = ; d@3_0 = coll d a p, coll d b c ? between d b c
