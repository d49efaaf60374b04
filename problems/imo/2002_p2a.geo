name: imo_2002_p2a
source: IMO 2002, Problem 2
status: Theorem
text: BC is a diameter of a circle with centre O, and A is a point of the circle with angle AOB below 120 degrees. D
text: is the midpoint of the arc AB without C. The parallel to DA through O meets AC at J. The perpendicular bisector
text: of OA meets the circle at E and F. Show that EJ bisects the angle CEF.
note: First half of the statement that J is the incentre of triangle CEF.
redundant: on_circle f o a

# The angle AOB is below 120 degrees exactly when EF separates A from C.
b c = segment b c;
o = midpoint o b c;
a = on_circle a o b;
d = on_circle d o a, on_bline d a b, twosides d c a b;
e = on_circle e o a, on_bline e o a;
f = on_circle f o a, on_bline f o a, twosides a c e f;
j = on_line j a c, on_pline j o d a
? eqangle e c e j e j e f
