name: three_parallels
source: Intercept theorem
status: Theorem
text: Two lines through P are cut by parallels at A, C and B, D. Then PA : PC = PB : PD = AB : CD.

p a b = triangle p a b;
c = on_line c p a;
d = on_line d p b, on_pline d c a b
? eqratio p a p c p b p d; eqratio p a p c a b c d
