name: excentral_triangle
source: Triangle of the excentres
status: Theorem
text: The incentre is the orthocentre of the triangle of the excentres.

a b c = triangle a b c;
i = incenter i a b c;
ja = excenter ja a b c;
jb = excenter jb b c a;
jc = excenter jc c a b
? perp i ja jb jc
