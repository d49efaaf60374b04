name: medians_order
source: classical
status: Theorem
text: In a triangle with BC > CA the median from A is shorter than that from B.

a b c = triangle a b c, longer b c c a;
m = midpoint m b c;
n = midpoint n c a
? longer b n a m
