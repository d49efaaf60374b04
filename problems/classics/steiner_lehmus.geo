name: steiner_lehmus
source: Theorem of Steiner and Lehmus
status: Theorem
text: A triangle with two equal bisectors is isosceles.

a b c = triangle a b c;
d = angle_bisector d a b c, on_line d a c;
e = angle_bisector e b c a, on_line e a b, cong b d c e
? cong a b a c
