name: steiner_lehmus_direct
source: Equal bisectors in an isosceles triangle
status: Theorem
text: In an isosceles triangle the bisectors of the base angles are equal.

a b c = iso_triangle0 a b c;
d = angle_bisector d a b c, on_line d a c;
e = angle_bisector e b c a, on_line e a b
? cong b d c e
