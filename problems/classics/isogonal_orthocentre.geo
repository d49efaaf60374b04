name: isogonal_orthocentre
source: Orthocentre and circumcentre are isogonal
status: Theorem
text: The altitude and the radius at a corner of a triangle make equal angles with its sides.

a b c = triangle a b c;
o = circumcenter o a b c;
h = orthocenter h a b c
? eqangle a b a h a o a c
