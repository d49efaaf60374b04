name: midpoint_on_a_circle
a b = segment a b;
c = on_line c a b, on_bline c a b, on_circle c a b
? coll a b c
