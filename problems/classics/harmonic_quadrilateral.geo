name: harmonic_quadrilateral
source: Harmonic range of a complete quadrilateral
status: Theorem
text: The lines AD, BE, CF of a triangle share a point, and EF meets BC at X. Then D and X divide BC in the same
text: ratio.

a b c = triangle a b c;
p = free p;
d = on_line d a p, on_line d b c;
e = on_line e b p, on_line e c a;
f = on_line f c p, on_line f a b;
x = on_line x e f, on_line x b c
? eqratio d b d c x b x c
