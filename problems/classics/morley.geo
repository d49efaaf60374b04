name: morley
source: Theorem of Morley
status: Theorem
text: The neighbouring trisectors of the angles of a triangle meet in the corners of an equilateral triangle.

a b c = triangle a b c;
x = free x, angeq b c b x b a 2 -3 1 0, angeq c b c x c a 2 -3 1 0, inside x a b c;
y = free y, angeq c a c y c b 2 -3 1 0, angeq a c a y a b 2 -3 1 0, inside y a b c;
z = free z, angeq a b a z a c 2 -3 1 0, angeq b a b z b c 2 -3 1 0, inside z a b c
? cong x y y z; cong y z z x
