name: midline
a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c
? para m n b c
