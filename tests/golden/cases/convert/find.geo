name: angle
a b c = ieq_triangle a b c
? acompute a b a c
