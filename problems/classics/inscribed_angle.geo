name: inscribed_angle
source: Central and inscribed angle
status: Theorem
text: The central angle is twice the inscribed angle over the same arc.

a b c = triangle a b c;
o = circumcenter o a b c
? angeq c a c b o a o b 2 -2 -1 1 0
