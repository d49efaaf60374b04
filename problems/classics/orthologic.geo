name: orthologic
source: Orthologic triangles
status: Theorem
text: If the perpendiculars from D, E, F to BC, CA, AB share a point, so do those from A, B, C to EF, FD, DE.

a b c = triangle a b c;
p = free p;
d = on_tline d p b c;
e = on_tline e p c a;
f = on_tline f p a b;
q = on_tline q a e f, on_tline q b f d
? perp q c d e
