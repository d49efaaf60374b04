name: imo_2019_p6
source: IMO 2019, Problem 6
status: Theorem
text: The incircle of the acute triangle ABC, with AB and AC unequal, has the centre I and touches BC, CA and AB at D, E and F.
text: The perpendicular to EF through D meets the incircle again at R, and AR meets it again at P. The circumcircles
text: of PCE and PBF meet again at Q. Show that DI and PQ meet on the perpendicular to AI through A.

a b c = triangle a b c, acute_triangle a b c;
d e f i = incenter2 d e f i a b c;
r = on_tline r d e f, on_circle r i d;
p = on_line p a r, on_circle p i d;
q = on_circum q p c e, on_circum q p b f;
t = on_line t d i, on_line t p q
? perp a t a i
