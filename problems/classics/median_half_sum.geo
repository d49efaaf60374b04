name: median_half_sum
source: classical
status: Theorem
text: A median of a triangle is shorter than half the sum of the sides beside it.

a b c = triangle a b c;
m = midpoint m b c
? distsgt a b a c a m 1 1 -2
