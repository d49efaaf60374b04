name: brianchon
source: Theorem of Brianchon
status: Theorem
text: The three main diagonals of a hexagon about a circle share a point.

o p = segment o p;
q = on_circle q o p;
r = on_circle r o p;
s = on_circle s o p;
t = on_circle t o p;
u = on_circle u o p;
a = on_tline a p o p, on_tline a q o q;
b = on_tline b q o q, on_tline b r o r;
c = on_tline c r o r, on_tline c s o s;
d = on_tline d s o s, on_tline d t o t;
e = on_tline e t o t, on_tline e u o u;
f = on_tline f u o u, on_tline f p o p;
x = on_line x a d, on_line x b e
? coll x c f
