name: pedal_circle
source: Circle of the feet of isogonal points
status: Theorem
text: The feet of the perpendiculars from two isogonal conjugates to the sides lie on one circle.

a b c = triangle a b c;
p = free p;
q = free q, eqangle a b a p a q a c, eqangle b c b p b q b a;
d = foot d p b c;
e = foot e p c a;
x = foot x q b c;
y = foot y q c a
? cyclic d x e y
