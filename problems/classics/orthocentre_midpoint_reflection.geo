name: orthocentre_midpoint_reflection
source: Orthocentre mirrored in a midpoint
status: Theorem
text: The image of the orthocentre in the midpoint of a side is the point opposite the third corner on the
text: circumcircle.

a b c = triangle a b c;
o = circumcenter o a b c;
h = orthocenter h a b c;
m = midpoint m b c;
d = mirror d h m
? midp o a d
