name: other_side
a b = segment a b; c = psquare c a b; d = nsquare d a b
? midp a c d
