name: midline
text: The segment that joins the midpoints of two sides of a triangle is parallel to the third side.

a b c = triangle a b c;
m = midpoint m a b;
n = midpoint n a c
? para m n b c
