name: base_angles
a b c = iso_triangle a b c
? eqangle b a b c c b c a
