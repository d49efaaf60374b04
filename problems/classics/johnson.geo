name: johnson
source: Theorem of Johnson
status: Theorem
text: Three circles of equal size through H meet again at A, B and C. The circle through these has the same size.

h o1 = segment h o1;
o2 = on_circle o2 h o1;
o3 = on_circle o3 h o1;
a = reflect a h o2 o3;
b = reflect b h o3 o1;
c = reflect c h o1 o2;
o = circle o a b c
? cong o a h o1
