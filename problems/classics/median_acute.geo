name: median_acute
source: classical; the strict part of the converse of Thales' theorem
status: Theorem
text: If the median from A is longer than half of BC, then angle BAC is acute.

a b c = triangle a b c;
m = midpoint m b c, longer a m b m
? acute b a c
