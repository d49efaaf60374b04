name: broken_chord
text: M is the midpoint of the arc ABC, and AB > BC. The foot F of the perpendicular from M to AB bisects the broken chord.
a b c = triangle a b c, longer a b b c;
m = on_circum m a b c, on_bline m a c, oneside m b a c;
f = foot f m a b
? distseq a f f b b c 1 -1 -1
