name: euler_line
source: Euler line
status: Theorem
text: Circumcentre, centroid and orthocentre of a triangle are collinear.

a b c = triangle a b c;
o = circumcenter o a b c;
h = orthocenter h a b c;
m = midpoint m b c;
n = midpoint n c a;
g = on_line g a m, on_line g b n
? coll o g h
