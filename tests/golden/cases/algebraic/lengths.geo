name: a_fixed_length
a b = segment a b; c = lconst c a 2; d = lconst d a 2 ? cong a c a d
