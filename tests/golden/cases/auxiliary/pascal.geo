name: pascal
a b c = triangle a b c;
d = on_circum d a b c;
e = on_circum e a b c;
f = on_circum f a b c;
x = on_line x a b, on_line x d e;
y = on_line y b c, on_line y e f;
z = on_line z c d, on_line z f a
? coll x y z
