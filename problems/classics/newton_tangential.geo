name: newton_tangential
source: Theorem of Newton
status: Theorem
text: The centre of the circle in a quadrilateral lies on the line that joins the midpoints of the diagonals.

a b c = triangle a b c;
i = angle_bisector i a b c;
d = angle_mirror d b a i, angle_mirror d b c i, convex a b c d, inside i a b c d;
m = midpoint m a c;
n = midpoint n b d
? coll i m n
