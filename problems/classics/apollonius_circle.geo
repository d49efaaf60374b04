name: apollonius_circle
source: Circle of Apollonius
status: Theorem
text: The bisectors of an angle at a corner and outside of it meet the opposite side in D and E. The circle over DE is
text: the place of the points with the ratio of distances of A.

a b c = triangle a b c;
d = angle_bisector d b a c, on_line d b c;
e = on_tline e a a d, on_line e b c;
m = midpoint m d e;
p = on_circle p m d
? eqratio p b p c a b a c
