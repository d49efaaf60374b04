name: circumcentre
source: Concurrent perpendicular bisectors
status: Theorem
text: The perpendicular bisectors of the sides of a triangle share a point.

a b c = triangle a b c;
o = on_bline o a b, on_bline o b c
? cong o a o c
