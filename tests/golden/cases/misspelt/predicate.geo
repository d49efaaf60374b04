name: misspelt
a b c = triangle a b c; m = midpoint m a b ? cong m a m b; col m a b
