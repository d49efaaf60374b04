name: equal_bisectors
text: A triangle with two equal bisectors is isosceles: a theorem that the rules do not reach with a hundred sets of points.
a b c = triangle a b c; d = angle_bisector d a b c, on_line d a c; e = angle_bisector e b c a, on_line e a b, cong b d c e
? cong a b a c
