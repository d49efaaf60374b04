name: intersecting_chords
source: Intersecting chords
status: Theorem
text: If two chords AB and CD meet at P, then PA PB = PC PD.

a b c = triangle a b c;
d = on_circum d a b c;
p = on_line p a b, on_line p c d
? eqratio p a p c p d p b
