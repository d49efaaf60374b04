name: diameter_longest_chord
source: Euclid, Elements III.15
status: Theorem
text: Of all chords of a circle the diameter AB is the longest.

a b = segment a b;
o = midpoint o a b;
c = on_circle c o a;
d = on_circle d o a
? longer a b c d
