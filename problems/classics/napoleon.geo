name: napoleon
source: Theorem of Napoleon
status: Theorem
text: The centres of the equilateral triangles outside on the sides of a triangle are the corners of an equilateral
text: triangle.

a b c = triangle a b c;
d = eq_triangle d b c, twosides d a b c;
e = eq_triangle e c a, twosides e b c a;
f = eq_triangle f a b, twosides f c a b;
x = circle x b c d;
y = circle y c a e;
z = circle z a b f
? cong x y y z; cong y z z x
