name: midline
source: Euclid, Elements VI, 2
status: Theorem
a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c
? para m n b c
