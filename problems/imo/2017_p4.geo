name: imo_2017_p4
source: IMO 2017, Problem 4
status: Theorem
text: RS is a chord, no diameter, of a circle, and S is the midpoint of RT. J lies on the shorter arc RS, and the
text: circumcircle of JST meets the tangent at R at two points, of which A is the nearer to R. Line AJ meets the first
text: circle again at K. Show that KT touches the circumcircle of JST.

# A is the nearer of the two to R when it lies between R and the foot of the perpendicular from G, the centre, to the tangent.
r s = segment r s;
t = mirror t r s;
o = on_bline o r s;
j = on_circle j o r, twosides j o r s;
g = circle g j s t;
a = lc_tangent a r o, on_circle a g s, obtuse r a g;
k = on_line k a j, on_circle k o j
? perp k t g t
