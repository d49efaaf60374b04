name: imo_2001_p5
source: IMO 2001, Problem 5
status: Theorem
text: In triangle ABC, where the angle BAC is 60 degrees, the bisector of angle BAC meets BC at P and the bisector of
text: angle ABC meets CA at Q. AB + BP = AQ + QB. Find the angle ABC.
answer: 80

a b c = triangle a b c, aconst a b a c 60, acute b a c;
p = angle_bisector p b a c, on_line p b c;
q = angle_bisector q a b c, on_line q c a, distseq a b b p a q q b 1 1 -1 -1
? acompute b c b a
