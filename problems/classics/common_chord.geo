name: common_chord
source: Common chord and line of centres
status: Theorem
text: The common chord of two circles is perpendicular to the line of their centres.

a b = segment a b;
o = on_bline o a b;
w = on_bline w a b
? perp a b o w
