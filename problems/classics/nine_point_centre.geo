name: nine_point_centre
source: Centre of the nine-point circle
status: Theorem
text: The centre of the nine-point circle is the midpoint of orthocentre and circumcentre.

a b c = triangle a b c;
o = circumcenter o a b c;
h = orthocenter h a b c;
d e f n = ninepoints d e f n a b c
? midp n o h
