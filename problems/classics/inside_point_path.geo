name: inside_point_path
source: Euclid, Elements I.21
status: Theorem
text: The ways from a point P inside triangle ABC to B and C are together shorter than the sides AB and AC.

a b c = triangle a b c;
p = free p, inside p a b c
? distsgt a b a c p b p c 1 1 -1 -1
