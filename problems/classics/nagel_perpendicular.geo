name: nagel_perpendicular
source: Radius and orthic side
status: Theorem
text: The line from the circumcentre to a corner is perpendicular to the side of the orthic triangle near it.

a b c = triangle a b c;
o = circumcenter o a b c;
e = foot e b c a;
f = foot f c a b
? perp a o e f
