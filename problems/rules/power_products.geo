name: power_products
text: A point of equal power with respect to two circles divides secants of both into equal products.
status: Theorem
p@9_2 = ; o@0_0 = ; x@3_4 = ; y@0_5 = ; w@9_10 = ; u@10.2_8.4 = ; v@10.698113_11.056604 = coll p x y, cong o x o y, coll p u v, cong w u w v, dist2eq p o o x p w w u 1 -1 -1 1 ? eqratio p x p u p v p y

name: power_products_near_miss
text: Nothing may be proved: the powers are equal by accident of the figure.
status: CounterSatisfiable
p@477_106 = ; o@0_0 = ; x@159_212 = ; y@0_265 = ; w@477_530 = ; u@540.6_445.2 = ; v@567_586 = coll p x y, cong o x o y, coll p u v, cong w u w v ? eqratio p x p u p v p y
