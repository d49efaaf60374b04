name: desargues_converse
source: Converse of the theorem of Desargues
status: Theorem
text: If corresponding sides of two triangles meet on a line, then the lines through corresponding corners share a
text: point.

a b c = triangle a b c;
x = on_line x a b;
y = on_line y b c;
z = on_line z c a, on_line z x y;
d = free d;
e = on_line e d x;
f = on_line f e y, on_line f d z;
o = on_line o a d, on_line o b e
? coll o c f
