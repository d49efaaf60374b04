name: imo_2013_p3
source: IMO 2013, Problem 3
status: Theorem
text: The excircles of triangle ABC touch the side BC at A1, CA at B1 and AB at C1. The circumcentre of A1B1C1 lies on
text: the circumcircle of ABC, and BC is the longest side. Show that the angle at A is right.
note: The problem asks for some right angle; it is opposite the longest side.

a b c = triangle a b c, longer b c c a, longer b c a b;
ja = excenter ja a b c;
jb = excenter jb b c a;
jc = excenter jc c a b;
a1 = foot a1 ja b c;
b1 = foot b1 jb c a;
c1 = foot c1 jc a b;
o = circle o a1 b1 c1, cyclic a b c o
? perp a b a c
