name: desargues
source: Theorem of Desargues
status: Theorem
text: If the lines through corresponding corners of two triangles share a point, then corresponding sides meet on a
text: line.

a b c = triangle a b c;
o = free o;
d = on_line d o a;
e = on_line e o b;
f = on_line f o c;
x = on_line x a b, on_line x d e;
y = on_line y b c, on_line y e f;
z = on_line z c a, on_line z f d
? coll x y z
