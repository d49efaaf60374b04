name: pappus_hexagon
text: The opposite sides of a hexagon with its vertices on two lines in turn meet in three points of a line.
status: Theorem
a b = segment a b; c = on_line c a b; p q = segment p q; r = on_line r p q; x = on_line x a q, on_line x p b; y = on_line y a r, on_line y p c; z = on_line z b r, on_line z c q ? coll x y z

name: pappus_hexagon_near_miss
text: Nothing may be proved: C is on line AB by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@1_0 = ; c@3_0 = ; p@0_2 = ; q@2_2 = ; r@3_2 = ; x = on_line x a q, on_line x p b; y = on_line y a r, on_line y p c; z = on_line z b r, on_line z c q, coll p q r ? coll x y z
