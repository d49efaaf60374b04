name: carnot_converse
source: Perpendiculars that share a point
status: Theorem
text: D, E, F on the side lines of a triangle with AF^2 - FB^2 + BD^2 - DC^2 + CE^2 - EA^2 = 0: the perpendiculars to
text: the sides there share a point.
redundant: on_line d b c; on_line e c a; on_line f a b

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
f = on_line f a b, dist2eq a f f b b d d c c e e a 1 -1 1 -1 1 -1;
p = on_tline p d b c, on_tline p e c a
? perp p f a b
