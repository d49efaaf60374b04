name: british_flag
source: British flag theorem
status: Theorem
text: For a point P and a rectangle ABCD, PA^2 + PC^2 = PB^2 + PD^2.

a b c d = rectangle a b c d;
p = free p
? dist2eq p a p c p b p d 1 1 -1 -1
