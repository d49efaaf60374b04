name: isogonal_conjugate
source: Isogonal conjugate
status: Theorem
text: The mirror images of three lines through the corners and one point, each in the bisector there, share a point.

a b c = triangle a b c;
p = free p;
q = free q, eqangle a b a p a q a c, eqangle b c b p b q b a
? eqangle c a c p c q c b
