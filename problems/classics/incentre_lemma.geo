name: incentre_lemma
source: Incentre and excentre lemma
status: Theorem
text: The midpoint of an arc BC is as far from the incentre as from B and C.

a b c = triangle a b c;
i = incenter i a b c;
m = on_line m a i, on_circum m a b c
? cong m b m i
