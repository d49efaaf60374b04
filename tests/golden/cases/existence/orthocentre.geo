name: orthocentre
source: Archimedes, Book of Lemmas, 5
status: Theorem
a b c = triangle a b c; h = orthocenter h a b c
? perp a h b c
