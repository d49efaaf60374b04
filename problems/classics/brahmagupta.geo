name: brahmagupta
source: Theorem of Brahmagupta
status: Theorem
text: The diagonals of a quadrilateral in a circle meet at P at right angles. The perpendicular from P to a side
text: bisects the opposite side.

a b c = triangle a b c;
d = on_circum d a b c, on_tline d b a c;
p = on_line p a c, on_line p b d;
f = foot f p b c;
m = on_line m p f, on_line m a d
? midp m a d
