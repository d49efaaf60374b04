name: other
a b c = triangle a b c; m = midpoint m a b; n = midpoint n b c
? para m n a c
