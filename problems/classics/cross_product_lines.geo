name: cross_product_lines
source: Medial triangle and orthocentre
status: Theorem
text: The circumcentre is the orthocentre of the triangle of the midpoints.

a b c = triangle a b c;
o = circumcenter o a b c;
d = midpoint d b c;
e = midpoint e c a;
f = midpoint f a b
? perp o d e f; perp o e f d
