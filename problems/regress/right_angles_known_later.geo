name: right_angles_known_later
status: Theorem
text: The sides of a rectangle are seen to be at right angles only after a law of sines has used two of its angles that are equal in the opposite sense. Its proof may not use what was not known then.
source: fuzzer, random statement with seed 1011614

a@0.064_-0.998 =;
b@0.751_0.791 =;
c@-1.136_-0.537 =;
d@-0.449_1.252 = para d c a b, cong d a b c;
e@0.770_-0.510 = cyclic c a d e, perp e c e b
? cyclic a b c d
