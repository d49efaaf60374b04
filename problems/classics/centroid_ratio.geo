name: centroid_ratio
source: Centroid divides the medians
status: Theorem
text: The centroid divides each median as 2 : 1 from the corner.
answer: 2

a b c = triangle a b c;
d = midpoint d b c;
e = midpoint e c a;
g = on_line g a d, on_line g b e
? rcompute a g g d
