name: tangent_chord
source: Tangent and chord
status: Theorem
text: The angle between a chord and the tangent at its end equals the inscribed angle over the chord.

a b c = triangle a b c;
o = circumcenter o a b c;
t = on_tline t a o a
? eqangle a t a b c a c b
