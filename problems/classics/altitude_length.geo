name: altitude_length
source: Altitude theorem, with numbers
status: Theorem
text: The foot of the altitude divides the hypotenuse of a right triangle into parts of 4 and 9. Find the altitude.
answer: 6

b d = lconst b d 4;
c = on_line c b d, lconst c d 9, between d b c;
a = on_tline a d b c, on_dia a b c
? lcompute a d
