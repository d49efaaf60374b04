name: power_squares
text: Secants of two circles through one point with equal products: the point has equal powers.
status: Theorem
p@9_2 = ; o@0_0 = ; x@3_4 = ; y@0_5 = ; w@9_10 = ; u@10.2_8.4 = ; v@10.698113_11.056604 = coll p x y, cong o x o y, coll p u v, cong w u w v, eqratio p x p u p v p y ? dist2eq p o o x p w w u 1 -1 -1 1

name: power_squares_near_miss
text: Nothing may be proved: the products are equal, but w is the centre by accident of the figure.
status: CounterSatisfiable
p@0_0 = ; o@2_3 = ; x@1_0 = ; y@3_0 = ; w@3_2 = ; u@0_1 = ; v@0_3 = coll p x y, cong o x o y, coll p u v, eqratio p x p u p v p y ? dist2eq p o o x p w w u 1 -1 -1 1
