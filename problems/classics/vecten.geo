name: vecten
source: Vecten: squares on two sides
status: Theorem
text: The squares outside on two sides AB and AC of a triangle have the corners D and E next to A. Then BE and CD are
text: equal and perpendicular.

a b c = triangle a b c;
d = free d, cong a d a b, perp a d a b, twosides d c a b;
e = free e, cong a e a c, perp a e a c, twosides e b a c
? cong b e c d; perp b e c d
