name: miquel_six_circles
source: Theorem of Miquel on six circles
status: Theorem
text: Neighbouring corners of a quadrilateral in a circle lie on four circles; the other points where neighbouring
text: circles meet lie on a circle.

a b c = triangle a b c;
d = on_circum d a b c;
p = free p;
q = on_circum q a b p;
r = on_circum r b c q;
s = on_circum s c d r, on_circum s d a p
? cyclic p q r s
