name: intercept_parallel
text: The legs of a trapezium, divided in one ratio, give a parallel to its bases.
status: Theorem
a@0_0 = ; c@5_0 = ; b@1_3 = ; d@3_3 = ; m@0.3_0.9 = ; n@4.4_0.9 = para a c b d, coll a m b, coll c n d, eqratio a m m b c n n d ? para m n a c

name: intercept_parallel_near_miss
text: Nothing may be proved: the bases are parallel by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; c@5_0 = ; b@1_3 = ; d@3_3 = ; m@0.3_0.9 = ; n@4.4_0.9 = coll a m b, coll c n d, eqratio a m m b c n n d ? para m n a c
