name: ceva
source: Theorem of Ceva
status: Theorem
text: If the lines AD, BE, CF from the corners to the opposite sides share a point, then AF BD CE = FB DC EA.

a b c = triangle a b c;
p = free p, inside p a b c;
d = on_line d a p, on_line d b c;
e = on_line e b p, on_line e c a;
f = on_line f c p, on_line f a b
? distmeq a f b d c e f b d c e a 1 1 1 -1 -1 -1 1
