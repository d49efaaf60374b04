name: imo_2023_p6
source: IMO 2023, Problem 6
status: Theorem
text: A1, B1 and C1 lie inside the equilateral triangle ABC, with BA1 = A1C, CB1 = B1A, AC1 = C1B and angle BA1C +
text: angle CB1A + angle AC1B = 480 degrees. BC1 and CB1 meet at A2, CA1 and AC1 at B2, AB1 and BA1 at C2. Show that,
text: if A1B1C1 has three different sides, the circumcircles of AA1A2, BB1B2 and CC1C2 have two points in common.

# The sum of the three angles is known modulo 180 degrees only; it is 480 degrees, not 300, when each angle is above
# 120 degrees, that is, when AA1 > A1B and so on.
a b c = ieq_triangle a b c;
a1 = on_bline a1 b c, inside a1 a b c, longer a a1 a1 b;
b1 = on_bline b1 c a, inside b1 a b c, longer b b1 b1 c;
c1 = on_bline c1 a b, inside c1 a b c, longer c c1 c1 a, angeq a1 c a1 b b1 a b1 c c1 b c1 a 1 -1 1 -1 1 -1 60;
a2 = on_line a2 b c1, on_line a2 c b1;
b2 = on_line b2 c a1, on_line b2 a c1;
c2 = on_line c2 a b1, on_line c2 b a1;
x = on_circum x a a1 a2, on_circum x b b1 b2;
y = on_circum y a a1 a2, on_circum y b b1 b2, diff x y
? cyclic x c c1 c2; cyclic y c c1 c2
