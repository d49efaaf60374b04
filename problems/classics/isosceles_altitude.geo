name: isosceles_altitude
source: Altitude of an isosceles triangle
status: Theorem
text: The altitude to the base of an isosceles triangle ends in its midpoint.

a b c = iso_triangle0 a b c;
d = foot d a b c
? midp d b c
