name: japanese_theorem
source: Japanese theorem
status: Theorem
text: The incentres of the four triangles in a quadrilateral in a circle are the corners of a rectangle.

a b c = triangle a b c;
d = on_circum d a b c, convex a b c d;
p = incenter p d a b;
q = incenter q a b c;
r = incenter r b c d;
s = incenter s c d a
? perp p q q r; perp q r r s
