name: imo_2001_p1
source: IMO 2001, Problem 1
status: Theorem
text: ABC is an acute triangle with circumcentre O, and P is the foot of its altitude from A. The angle at C exceeds the
text: angle at B by at least 30 degrees. Show that the angles CAB and COP add up to less than 90 degrees.
note: Angles are plain ones. Figures are drawn with more than 30 degrees; the statement includes the bound.

a b c = triangle a b c, acute_triangle a b c, angsge a c b a b c 1 -1 -30;
o = circle o a b c;
p = foot p a b c
? angsgt c a b c o p -1 -1 90
