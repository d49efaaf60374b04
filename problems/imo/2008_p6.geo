name: imo_2008_p6
source: IMO 2008, Problem 6
status: Theorem
text: In the convex quadrilateral ABCD, BA and BC are unequal. A circle about O touches the ray BA beyond A, the ray
text: BC beyond C and the lines AD and CD. Show that the outer common tangents of the incircles of ABC and ADC meet on
text: this circle.

# O is equally far from the lines BA and BC, and AD and CD are their mirror images in AO and CO: so the circle touches
# all four.
a b c = triangle a b c;
o = angle_bisector o a b c;
x = foot x o a b, between a b x, longer b x b c;
d = angle_mirror d b a o, angle_mirror d b c o, convex a b c d;
i1 = incenter i1 a b c;
i2 = incenter i2 a d c;
f1 = foot f1 i1 a c;
f2 = foot f2 i2 a c;
q t p s = cc_tangent q t p s i1 f1 i2 f2;
k = on_line k q t, on_line k p s
? cong o k o x
