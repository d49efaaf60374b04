name: perpendicular_shortest
source: Euclid, Elements I.19
status: Theorem
text: Of all segments from A to points of the line BC the perpendicular AD is the shortest.

a b c = triangle a b c;
d = foot d a b c;
e = on_line e b c
? longer a e a d
