name: misspelt
a b c = triangle a b c; m = midpoint m a ? coll m a b
