name: euler_line_ratio
source: Euler line, ratio
status: Theorem
text: The centroid divides the segment from orthocentre to circumcentre as 2 : 1.
answer: 2

a b c = triangle a b c;
o = circumcenter o a b c;
h = orthocenter h a b c;
m = midpoint m b c;
n = midpoint n c a;
g = on_line g a m, on_line g b n
? rcompute h g g o
