name: ceva_converse
source: Converse of the theorem of Ceva
status: Theorem
text: D, E, F on the sides of a triangle with AF BD CE = FB DC EA: then AD, BE and CF share a point.

a b c = triangle a b c;
d = between_bound d b c;
e = between_bound e c a;
f = between_bound f a b, distmeq a f b d c e f b d c e a 1 1 1 -1 -1 -1 1;
p = on_line p a d, on_line p b e
? coll p c f
