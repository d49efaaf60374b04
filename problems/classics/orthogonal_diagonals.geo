name: orthogonal_diagonals
source: Perpendicular diagonals
status: Theorem
text: The diagonals of a quadrilateral are perpendicular if the squares of opposite sides have equal sums.

a b c = triangle a b c;
d = free d, dist2eq a b c d b c d a 1 1 -1 -1
? perp a c b d
