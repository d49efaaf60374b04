name: imo_2007_p2
source: IMO 2007, Problem 2
status: Theorem
text: ABCD is a parallelogram and BCED a cyclic quadrilateral. A line through A meets the side DC at its inner point F
text: and line BC at G, and EF = EG = EC. Show that the line bisects the angle DAB.

a b c = triangle a b c;
d = parallelogram a b c d;
e = on_circum e b c d, twosides e b c d;
f = between_bound f d c, cong e f e c;
g = on_line g a f, on_line g b c, cong e g e c
? eqangle a d a f a f a b
