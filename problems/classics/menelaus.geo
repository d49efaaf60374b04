name: menelaus
source: Theorem of Menelaus
status: Theorem
text: If a line meets the side lines of a triangle at D, E, F, then AF BD CE = FB DC EA.

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b, on_line f d e
? distmeq a f b d c e f b d c e a 1 1 1 -1 -1 -1 1
