name: blanchet
source: Theorem of Blanchet
status: Theorem
text: P on the altitude AD of a triangle, BP meets AC at E and CP meets AB at F. Then AD bisects the angle EDF.

a b c = triangle a b c;
d = foot d a b c;
p = on_line p a d;
e = on_line e b p, on_line e c a;
f = on_line f c p, on_line f a b
? eqangle d e d a d a d f
