name: imo_2018_p6
source: IMO 2018, Problem 6
status: Theorem
text: In the convex quadrilateral ABCD, AB * CD = BC * DA. The point X inside has angle XAB = angle XCD and angle XBC
text: = angle XDA. Show that the angles BXA and DXC add up to 180 degrees.

a b c = triangle a b c;
d = free d, eqratio a b b c d a c d, convex a b c d;
x = free x, eqangle a x a b c x c d, eqangle b x b c d x d a, inside x a b c d
? eqangle x b x a x c x d
