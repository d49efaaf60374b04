name: between_chord
text: A line through a point inside a triangle meets the circumcircle on both sides of it.
status: Theorem
a@-3_4 = ; b@-4_-3 = ; c@4_-3 = ; x@-1_-2 = inside x a b c; d@0_-5 = cyclic a b c d, coll x a d ? between x a d

name: between_chord_near_miss
text: Nothing may be proved: the point is inside in this figure only.
status: GaveUp
a@-3_4 = ; b@-4_-3 = ; c@4_-3 = ; x@-1_-2 = ; d@0_-5 = cyclic a b c d, coll x a d ? between x a d
