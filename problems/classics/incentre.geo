name: incentre
source: Concurrent bisectors
status: Theorem
text: The bisectors of the angles of a triangle share a point.

a b c = triangle a b c;
i = angle_bisector i a b c, angle_bisector i b c a
? eqangle a b a i a i a c
