name: stewart_thirds
source: Theorem of Stewart, one third
status: Theorem
text: For D on BC with BD = BC / 3, the theorem of Stewart says 6 AB^2 + 3 AC^2 = 9 AD^2 + 2 BC^2.

a b c = triangle a b c;
d e = trisegment d e b c
? dist2eq a b a c a d b c 6 3 -9 -2
