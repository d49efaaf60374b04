name: thales
source: Theorem of Thales
status: Theorem
text: An angle over a diameter is a right angle.

a b = segment a b;
o = midpoint o a b;
c = on_circle c o a
? perp c a c b
