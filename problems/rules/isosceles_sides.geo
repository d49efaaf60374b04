name: isosceles_sides
text: Equal angles are opposite equal sides.
status: Theorem
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = eqangle a o a b b a b o ? cong o a o b

name: isosceles_sides_near_miss
text: Nothing may be proved: the triangle is isosceles by accident of the figure.
status: CounterSatisfiable
o@0.3_0.4 = ; a@2.3_0.4 = ; b@1.5_2 = ? cong o a o b
