name: imo_2009_p4a
source: IMO 2009, Problem 4
status: Theorem
text: In triangle ABC, AB = AC. The bisectors of the angles CAB and ABC meet BC at D and CA at E. K is the incentre of
text: triangle ADC, and the angle BEK is 45 degrees. Find the angle CAB.
note: The problem has two answers, 60 and 90 degrees; here is the acute one. An answer belongs to its figure.
answer: 60

a b c = iso_triangle0 a b c, acute b a c;
d = angle_bisector d c a b, on_line d b c;
e = angle_bisector e a b c, on_line e c a;
k = incenter k a d c, aconst e b e k 45, acute b e k
? acompute a b a c
