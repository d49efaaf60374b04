name: lemoine_symmedian
source: Symmedian and tangents
status: Theorem
text: The tangents at B and C meet on the symmedian from A.

a b c = triangle a b c;
o = circumcenter o a b c;
t = on_tline t b o b, on_tline t c o c;
m = midpoint m b c
? eqangle a b a t a m a c
