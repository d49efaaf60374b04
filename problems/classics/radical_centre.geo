name: radical_centre
source: Radical centre
status: Theorem
text: The common chords AB, CD and EF of three circles share a point.

a b c = triangle a b c;
d = on_circum d a b c;
e = free e;
f = on_circum f a b e, on_circum f c d e;
x = on_line x a b, on_line x c d
? coll x e f
