name: imo_2014_p4
source: IMO 2014, Problem 4
status: Theorem
text: P and Q lie on side BC of the acute triangle ABC with angle PAB = angle BCA and angle CAQ = angle ABC. P is the
text: midpoint of AM and Q the midpoint of AN. Show that BM and CN meet on the circumcircle of ABC.

a b c = triangle a b c, acute_triangle a b c;
p = on_line p b c, on_aline p a b b c a;
q = on_line q b c, on_aline q a c c b a;
m = mirror m a p;
n = mirror n a q;
x = on_line x b m, on_line x c n
? cyclic a b c x
