name: orthocentre
source: Concurrent altitudes
status: Theorem
text: The altitudes of a triangle share a point.

a b c = triangle a b c;
h = on_tline h a b c, on_tline h b c a
? perp c h a b
