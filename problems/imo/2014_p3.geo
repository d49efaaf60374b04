name: imo_2014_p3
source: IMO 2014, Problem 3
status: Theorem
text: The convex quadrilateral ABCD has right angles at B and D, and H is the foot of the perpendicular from A to BD.
text: S on side AB and T on side AD, with H inside triangle SCT, satisfy angle CHS - angle CSB = 90 degrees and angle
text: THC - angle DTC = 90 degrees. Show that BD touches the circumcircle of TSH.
note: The goal says that the angle of BD and the chord HS is the inscribed angle over HS.

a c = segment a c;
b = on_dia b a c;
d = on_dia d a c, convex a b c d;
h = foot h a b d;
s = between_bound s a b, angeq h c h s s c s b 1 -1 -1 1 90;
t = between_bound t a d, angeq h t h c t d t c 1 -1 -1 1 90, inside h s c t
? eqangle h b h s t h t s
