name: between_foot
text: In an acute triangle the feet of the altitudes lie on the sides.
status: Theorem
a@2_3 = ; b@0_0 = ; c@5_0 = acute a b c, acute a c b; d@2_0 = perp a d b c, coll d b c ? between d b c

name: between_foot_near_miss
text: Nothing may be proved: one of the angles may be obtuse.
status: GaveUp
a@2_3 = ; b@0_0 = ; c@5_0 = acute a b c; d@2_0 = perp a d b c, coll d b c ? between d b c
