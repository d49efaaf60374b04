name: imo_2002_p2
source: IMO 2002, Problem 2
status: Theorem
text: BC is a diameter of a circle with centre O, and A is a point of the circle with angle AOB below 120 degrees.
text: D is the midpoint of the arc AB without C. The parallel to DA through O meets AC at J.
text: The perpendicular bisector of OA meets the circle at E and F. Show that J is the incentre of triangle CEF.

b c = segment b c;
o = midpoint o b c;
a = on_circle a o b;
d = on_circle d o a, on_bline d a b;
e = on_circle e o a, on_bline e o a;
f = reflect f e o a;
j = on_line j a c, on_pline j o d a
? eqangle c e c j c j c f; eqangle e c e j e j e f
