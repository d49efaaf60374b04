name: any_triangle_is_isosceles
status: CounterSatisfiable
a b c = triangle a b c ? cong a b a c
