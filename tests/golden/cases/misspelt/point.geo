name: misspelt
a b c = triangle a b c; m = midpoint m a d ? coll m a b
