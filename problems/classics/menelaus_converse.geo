name: menelaus_converse
source: Converse of the theorem of Menelaus
status: Theorem
text: D beyond a side, E and F on the other two, with AF BD CE = FB DC EA: then D, E, F are collinear.

a b c = triangle a b c;
d = on_line d b c, outside d b c;
e = between_bound e c a;
f = between_bound f a b, distmeq a f b d c e f b d c e a 1 1 1 -1 -1 -1 1
? coll d e f
