name: excentres_arc
source: Segment from incentre to excentre
status: Theorem
text: The circumcircle bisects the segment from the incentre to an excentre.

a b c = triangle a b c;
i = incenter i a b c;
j = excenter j a b c;
m = on_line m a i, on_circum m a b c
? midp m i j
