name: bad
a b c = triangle a b c ? perp a b a
