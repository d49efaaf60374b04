name: imo_2007_p4
source: IMO 2007, Problem 4
status: Theorem
text: The bisector of the angle BCA of triangle ABC meets the circumcircle again at R, the perpendicular bisector of
text: BC at P and that of AC at Q. K is the midpoint of BC and L that of AC. Show that the triangles RPK and RQL have
text: equal areas.

# Equal areas: RP times the height KU equals RQ times the height LV.
a b c = triangle a b c;
r = angle_bisector r b c a, on_circum r a b c;
k = midpoint k b c;
l = midpoint l a c;
p = on_line p c r, on_bline p b c;
q = on_line q c r, on_bline q a c;
u = foot u k c r;
v = foot v l c r
? eqratio r p r q l v k u
