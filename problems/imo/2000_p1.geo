name: imo_2000_p1
source: IMO 2000, Problem 1
status: Theorem
text: Two circles cross at M and N. Their common tangent on M's side touches them at A and B. The parallel to AB
text: through M meets the first circle again at C and the second one again at D. Lines CA and DB meet at E, lines AN
text: and CD at P, lines BN and CD at Q. Show that EP = EQ.

# The centres lie on the perpendiculars to the tangent, and M and N are mirror images in the line of centres.
a b = segment a b;
o1 = on_tline o1 a a b;
o2 = on_tline o2 b a b, oneside a b o1 o2;
m = on_circle m o1 a, on_circle m o2 b, oneside m a o1 o2;
n = reflect n m o1 o2;
c = on_pline c m a b, on_circle c o1 m;
d = on_pline d m a b, on_circle d o2 m;
e = on_line e c a, on_line e d b;
p = on_line p a n, on_line p c d;
q = on_line q b n, on_line q c d
? cong e p e q
