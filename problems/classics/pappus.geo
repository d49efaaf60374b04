name: pappus
source: Theorem of Pappus
status: Theorem
text: A, B, C lie on one line and D, E, F on another. The points where AE meets BD, AF meets CD and BF meets CE are
text: collinear.

a b = segment a b;
c = on_line c a b;
d e = segment d e;
f = on_line f d e;
x = on_line x a e, on_line x b d;
y = on_line y a f, on_line y c d;
z = on_line z b f, on_line z c e
? coll x y z
