name: parallelogram_law
source: Parallelogram law
status: Theorem
text: The squares of the four sides of a parallelogram add up to the squares of the diagonals.

a b c = triangle a b c;
d = parallelogram a b c d
? dist2eq a b b c a c b d 2 2 -1 -1
