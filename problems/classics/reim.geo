name: reim
source: Theorem of Reim
status: Theorem
text: Two circles meet at P and Q. A line through P meets them at A and B, a line through Q at C and D. Then AC and BD
text: are parallel.

p q a = triangle p q a;
c = on_circum c p q a;
b = on_line b p a;
d = on_line d q c, on_circum d p q b
? para a c b d
