name: centroid
source: Concurrent medians
status: Theorem
text: The medians of a triangle share a point.

a b c = triangle a b c;
d = midpoint d b c;
e = midpoint e c a;
f = midpoint f a b;
g = on_line g a d, on_line g b e
? coll g c f
