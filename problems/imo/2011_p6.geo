name: imo_2011_p6
source: IMO 2011, Problem 6
status: Theorem
text: The line PQ touches the circumcircle of the acute triangle ABC at P. Its mirror images in BC, CA and AB bound a
text: triangle. Show that the circumcircle of this triangle touches the circumcircle of ABC.
note: The circles touch if a common point X lies on the line of their centres.

a b c = triangle a b c, acute_triangle a b c;
o = circle o a b c;
p = on_circle p o a;
q = on_tline q p o p;
pa = reflect pa p b c;
pb = reflect pb p c a;
pc = reflect pc p a b;
qa = reflect qa q b c;
qb = reflect qb q c a;
qc = reflect qc q a b;
a1 = on_line a1 pb qb, on_line a1 pc qc;
b1 = on_line b1 pc qc, on_line b1 pa qa;
c1 = on_line c1 pa qa, on_line c1 pb qb;
o1 = circle o1 a1 b1 c1;
x = on_circle x o a, on_circle x o1 a1
? coll x o o1
