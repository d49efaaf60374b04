name: orthocentre_reflection
source: Orthocentre mirrored in a side
status: Theorem
text: The mirror image of the orthocentre in a side lies on the circumcircle.

a b c = triangle a b c;
h = orthocenter h a b c;
d = reflect d h b c
? cyclic a b c d
