name: convex_diagonals
source: classical
status: Theorem
text: The diagonals of a convex quadrilateral are together longer than two opposite sides.

a b c d = quadrangle a b c d, convex a b c d
? distsgt a c b d a b c d 1 1 -1 -1
