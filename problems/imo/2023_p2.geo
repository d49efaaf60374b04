name: imo_2023_p2
source: IMO 2023, Problem 2
status: Theorem
text: In the acute triangle ABC, AB < AC. S is the midpoint of the arc CB that contains A. The perpendicular to BC
text: through A meets BS at D and the circumcircle again at E. The parallel to BC through D meets BE at L, and the
text: circumcircle of BDL meets that of ABC again at P. Show that the tangent at P to the circumcircle of BDL meets BS
text: on the bisector of angle BAC.

a b c = triangle a b c, acute_triangle a b c, longer a c a b;
s = on_circum s a b c, on_bline s b c, oneside s a b c;
d = on_line d b s, on_tline d a b c;
e = on_line e a d, on_circum e a b c;
l = on_pline l d b c, on_line l b e;
o = circle o b d l;
p = on_circum p a b c, on_circle p o b;
x = on_line x b s, on_tline x p p o
? eqangle a b a x a x a c
