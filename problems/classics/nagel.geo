name: nagel
source: Point of Nagel
status: Theorem
text: The lines from the corners to the points of contact of the opposite excircles share a point.

a b c = triangle a b c;
ja = excenter ja a b c;
jb = excenter jb b c a;
jc = excenter jc c a b;
d = foot d ja b c;
e = foot e jb c a;
f = foot f jc a b;
n = on_line n a d, on_line n b e
? coll n c f
