name: imo_2006_p1
source: IMO 2006, Problem 1
status: Theorem
text: I is the incentre of triangle ABC. A point P inside, not I, is such that the angles PBA and PCA together are as
text: large as PBC and PCB together. Show that AP > AI.
note: The problem asks for AP at least AI with equality only for P = I; this is the part in which they differ.

a b c = triangle a b c;
i = incenter i a b c;
p = free p, angeq b a c a c p b p 1 -1 2 -2 0, inside p a b c, diff p i
? longer a p a i
