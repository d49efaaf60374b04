name: gergonne
source: Point of Gergonne
status: Theorem
text: The lines from the corners to the points of contact of the incircle share a point.

a b c = triangle a b c;
d e f i = incenter2 d e f i a b c;
g = on_line g a d, on_line g b e
? coll g c f
