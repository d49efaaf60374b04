name: imo_2020_p1
source: IMO 2020, Problem 1
status: Theorem
text: The point P inside the convex quadrilateral ABCD has PAD : PBA : DPA = 1 : 2 : 3 = CBP : BAP : BPC for these
text: angles. Show that the bisectors of the angles ADP and PCB and the perpendicular bisector of AB share a point.

# Angles modulo 180 degrees allow more than the ratios do; AD > PD says that the angle DPA is three times PAD and not
# less by 180 degrees.
a b p = triangle a b p;
d = free d, angeq b a b p a d a p 1 -1 -2 2 0, angeq p a p d a d a p 1 -1 -3 3 0, acute p a d, longer a d p d, oneside d p a b;
c = free c, angeq a p a b b p b c 1 -1 -2 2 0, angeq p c p b b p b c 1 -1 -3 3 0, acute p b c, longer b c p c, convex a b c d, inside p a b c d;
o = angle_bisector o a d p, angle_bisector o p c b
? cong o a o b
