name: angle_division
text: Lines AE and BE through a point E of the altitude CD meet the sides in points that D sees under equal angles from it.
status: Theorem
a b c = triangle a b c; d = foot d c a b; e = on_line e c d; f = on_line f b e, on_line f a c; g = on_line g a e, on_line g b c ? eqangle d f d c d c d g

name: angle_division_near_miss
text: Nothing may be proved: CD is the altitude by accident of the figure.
status: CounterSatisfiable
a@0_0 = ; b@6_0 = ; c@2_5 = ; d@2_0 = ; e = on_line e c d, coll d a b; f = on_line f b e, on_line f a c; g = on_line g a e, on_line g b c ? eqangle d f d c d c d g
