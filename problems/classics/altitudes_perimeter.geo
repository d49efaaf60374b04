name: altitudes_perimeter
source: classical
status: Theorem
text: The altitudes of a triangle are together shorter than its perimeter.

a b c = triangle a b c;
d = foot d a b c;
e = foot e b c a;
f = foot f c a b
? distsgt a b b c c a a d b e c f 1 1 1 -1 -1 -1
