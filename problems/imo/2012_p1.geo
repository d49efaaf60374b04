name: imo_2012_p1
source: IMO 2012, Problem 1
status: Theorem
text: The excircle of triangle ABC opposite A has the centre J and touches BC at M, line AB at K and line AC at L. LM
text: and BJ meet at F, KM and CJ at G. Line AF meets BC at S and line AG meets BC at T. Show that M is the midpoint
text: of ST.

a b c = triangle a b c;
m l k j = excenter2 m l k j a b c;
f = on_line f l m, on_line f b j;
g = on_line g k m, on_line g c j;
s = on_line s a f, on_line s b c;
t = on_line t a g, on_line t b c
? midp m s t
