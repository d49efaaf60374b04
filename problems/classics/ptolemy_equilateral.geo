name: ptolemy_equilateral
source: Theorem of Ptolemy for an equilateral triangle
status: Theorem
text: For a point P of the arc BC of the circumcircle of the equilateral triangle ABC, PA = PB + PC.

a b c = ieq_triangle a b c;
p = on_circum p a b c, twosides p a b c
? distseq p a p b p c 1 -1 -1
