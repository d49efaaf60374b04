name: imo_2010_p4
source: IMO 2010, Problem 4
status: Theorem
text: P lies inside triangle ABC. The lines AP, BP and CP meet the circumcircle again at K, L and M. The tangent at C
text: meets line AB at S, and SC = SP. Show that MK = ML.

s c = segment s c;
p = on_circle p s c;
o = on_tline o c c s;
a = on_circle a o c;
b = on_line b s a, on_circle b o a, inside p a b c;
k = on_line k a p, on_circle k o a;
l = on_line l b p, on_circle l o b;
m = on_line m c p, on_circle m o c
? cong m k m l
