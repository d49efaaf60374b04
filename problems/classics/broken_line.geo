name: broken_line
source: Euclid, Elements I.20
status: Theorem
text: The straight line from A to E is shorter than a broken line through B, C and D.

a b c d e = pentagon a b c d e
? distsgt a b b c c d d e a e 1 1 1 1 -1
