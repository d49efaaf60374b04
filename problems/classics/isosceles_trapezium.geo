name: isosceles_trapezium
source: Trapezium in a circle
status: Theorem
text: A trapezium whose corners lie on a circle has equal diagonals.

a b c = triangle a b c;
d = on_circum d a b c, on_pline d c a b
? cong a c b d
