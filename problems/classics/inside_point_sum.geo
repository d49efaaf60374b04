name: inside_point_sum
source: classical
status: Theorem
text: The distances of a point P from the vertices of triangle ABC are together more than half its perimeter.
note: For a point inside they are also less than the perimeter, which is three times Euclid I.21.

a b c = triangle a b c;
p = free p
? distsgt p a p b p c a b b c c a 2 2 2 -1 -1 -1
