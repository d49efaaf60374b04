name: crossed_chords
source: Perpendicular chords
status: Theorem
text: Two perpendicular chords AB and CD of a circle meet at P. Then AP^2 + BP^2 + CP^2 + DP^2 is the square of the
text: diameter.

o a = segment o a;
b = on_circle b o a;
c = on_circle c o a;
d = on_tline d c a b, on_circle d o a;
p = on_line p a b, on_line p c d
? dist2eq a p b p c p d p o a 1 1 1 1 -4
