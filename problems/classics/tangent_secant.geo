name: tangent_secant
source: Tangent and secant
status: Theorem
text: A tangent from P touches at T, a secant from P meets the circle at A and B. Then PT is the geometric mean of PA
text: and PB.

o t = segment o t;
p = on_tline p t o t;
a = on_circle a o t;
b = on_line b p a, on_circle b o t
? eqratio p a p t p t p b
