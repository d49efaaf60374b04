name: archimedes_broken_chord
source: Broken chord of Archimedes
status: Theorem
text: M is the midpoint of the arc ABC, and AB > BC. The foot F of the perpendicular from M to AB bisects the broken
text: chord: AF = FB + BC.

a b c = triangle a b c, longer a b b c;
m = on_circum m a b c, on_bline m a c, oneside m b a c;
f = foot f m a b
? distseq a f f b b c 1 -1 -1
