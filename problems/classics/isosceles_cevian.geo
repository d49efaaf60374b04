name: isosceles_cevian
source: classical
status: Theorem
text: D lies on the base AB of an isosceles triangle ABC. Then CD is shorter than the legs.

c a b = iso_triangle c a b;
d = between d a b
? longer c a c d
