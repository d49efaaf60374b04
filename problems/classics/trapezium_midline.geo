name: trapezium_midline
source: Midline of a trapezium
status: Theorem
text: The segment that joins the midpoints of the legs of a trapezium is half as long as its parallel sides together.

a b c d = trapezoid a b c d, convex a b c d;
m = midpoint m a d;
n = midpoint n b c
? para m n a b; distseq m n a b c d 2 -1 -1
