name: monge
source: Theorem of Monge
status: Theorem
text: The points where the lines of corresponding ends of parallel radii meet the lines of centres of three circles
text: are collinear.

a b c = triangle a b c;
p = free p;
q = on_pline q b a p, oneside p q a b;
r = on_pline r c a p, oneside p r a c;
x = on_line x a b, on_line x p q;
y = on_line y b c, on_line y q r;
z = on_line z c a, on_line z r p
? coll x y z
