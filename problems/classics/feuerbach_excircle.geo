name: feuerbach_excircle
source: Theorem of Feuerbach, excircles
status: Theorem
text: The nine-point circle touches each excircle: the distance of their centres is the sum of their radii.

a b c = triangle a b c;
d e f n = ninepoints d e f n a b c;
x y z j = excenter2 x y z j a b c
? distseq n j j x n d 1 -1 -1
