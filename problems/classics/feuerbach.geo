name: feuerbach
source: Theorem of Feuerbach
status: Theorem
text: The nine-point circle touches the incircle: the distance of their centres is the difference of their radii.

a b c = triangle a b c, acute_triangle a b c;
d e f n = ninepoints d e f n a b c;
x y z i = incenter2 x y z i a b c
? distseq n i i x n d 1 1 -1
