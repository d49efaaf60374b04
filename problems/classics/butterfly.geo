name: butterfly
source: Butterfly theorem
status: Theorem
text: M is the midpoint of the chord PQ, and AB and CD are two more chords through M. AD and BC meet PQ at X and Y.
text: Then M is the midpoint of XY.

o p = segment o p;
q = on_circle q o p;
m = midpoint m p q;
a = on_circle a o p;
b = on_line b a m, on_circle b o p;
c = on_circle c o p;
d = on_line d c m, on_circle d o p;
x = on_line x a d, on_line x p q;
y = on_line y b c, on_line y p q
? midp m x y
