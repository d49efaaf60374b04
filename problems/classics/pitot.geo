name: pitot
source: Theorem of Pitot
status: Theorem
text: Opposite sides of a quadrilateral about a circle have equal sums.

a b c = triangle a b c;
i = angle_bisector i a b c;
d = angle_mirror d b a i, angle_mirror d b c i, convex a b c d, inside i a b c d
? distseq a b c d b c d a 1 1 -1 -1
