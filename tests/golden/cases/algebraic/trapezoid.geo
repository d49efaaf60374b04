name: midline_of_a_trapezoid
a b c d = trapezoid a b c d; m = midpoint m a d; n = midpoint n b c ? para m n a b
