name: droz_farny
source: Theorem of Droz-Farny
status: Theorem
text: Two perpendicular lines through the orthocentre cut segments out of the side lines; the midpoints of the three
text: segments are collinear.

a b c = triangle a b c;
h = orthocenter h a b c;
d = on_line d b c;
e = on_line e c a, on_line e h d;
f = on_line f a b, on_line f h d;
u = on_line u b c, on_tline u h h d;
v = on_line v c a, on_tline v h h d;
w = on_line w a b, on_tline w h h d;
x = midpoint x d u;
y = midpoint y e v;
z = midpoint z f w
? coll x y z
