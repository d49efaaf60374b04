name: midsegment
source: Midline of a triangle
status: Theorem
text: The midpoints of two sides are joined by a parallel to the third side of half its length.

a b c = triangle a b c;
m = midpoint m a b;
n = midpoint n a c
? para m n b c; rconst m n b c 1/2
