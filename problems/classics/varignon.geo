name: varignon
source: Theorem of Varignon
status: Theorem
text: The midpoints of the sides of a quadrilateral are the corners of a parallelogram.

a b c d = quadrangle a b c d;
p = midpoint p a b;
q = midpoint q b c;
r = midpoint r c d;
s = midpoint s d a
? para p q s r; para q r p s
