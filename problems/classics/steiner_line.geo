name: steiner_line
source: Steiner line
status: Theorem
text: The mirror images of a point of the circumcircle in the sides of a triangle lie on a line with the orthocentre.

a b c = triangle a b c;
h = orthocenter h a b c;
p = on_circum p a b c;
x = reflect x p b c;
y = reflect y p c a
? coll x y h
