name: mixtilinear
source: Mixtilinear incircle
status: Theorem
text: A circle touches AB at D, AC at E and the circumcircle from within. Then the incentre is the midpoint of DE.

a b c = triangle a b c;
o = circumcenter o a b c;
k = angle_bisector k b a c;
d = foot d k a b;
e = foot e k a c, distseq o k k d o a 1 1 -1;
i = midpoint i d e
? eqangle b a b i b i b c
