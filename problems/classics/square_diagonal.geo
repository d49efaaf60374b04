name: square_diagonal
source: Diagonal of a square
status: Theorem
text: Find the ratio of the diagonal of a square to its side.
answer: sqrt(2)

a b c d = isquare a b c d
? rcompute a c a b
