name: apollonius
source: Theorem of Apollonius on the median
status: Theorem
text: The squares of two sides of a triangle add up to twice the squares of the median and of half of the third side.

a b c = triangle a b c;
m = midpoint m b c
? dist2eq a b a c a m b m 1 1 -2 -2
