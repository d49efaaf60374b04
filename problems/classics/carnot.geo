name: carnot
source: Theorem of Carnot on perpendiculars
status: Theorem
text: Perpendiculars to BC at D and to CA at E meet at P, and F is the foot from P on AB. Then AF^2 - FB^2 + BD^2 -
text: DC^2 + CE^2 - EA^2 = 0.
redundant: on_line d b c; on_line e c a

a b c = triangle a b c;
d = on_line d b c;
e = on_line e c a;
p = on_tline p d b c, on_tline p e c a;
f = foot f p a b
? dist2eq a f f b b d d c c e e a 1 -1 1 -1 1 -1
