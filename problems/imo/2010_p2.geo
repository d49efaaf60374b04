name: imo_2010_p2
source: IMO 2010, Problem 2
status: Theorem
text: I is the incentre of triangle ABC, and AI meets the circumcircle again at D. E lies on the arc BDC and F on the
text: side BC, with angle BAF = angle CAE below half of angle BAC. G is the midpoint of IF. Show that DG and EI meet
text: on the circumcircle.

a b c = triangle a b c;
i = incenter i a b c;
d = on_line d a i, on_circum d a b c;
f = between_bound f b c, oneside f b a d;
e = on_aline e a c b a f, on_circum e a b c, twosides e a b c;
g = midpoint g i f;
k = on_line k d g, on_line k e i
? cyclic a b c k
