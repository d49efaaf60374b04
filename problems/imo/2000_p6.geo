name: imo_2000_p6
source: IMO 2000, Problem 6
status: Theorem
text: The altitudes of the acute triangle ABC are AH1, BH2 and CH3. Its incircle, with centre I, touches BC, CA and AB
text: at T1, T2 and T3. The mirror images of the lines H1H2, H2H3 and H3H1 in the lines T1T2, T2T3 and T3T1 bound a
text: triangle. Show that its vertices lie on the incircle.
note: One vertex, on the images of H1H2 and H2H3; the others are the same with other letters.

a b c = triangle a b c, acute_triangle a b c;
h1 = foot h1 a b c;
h2 = foot h2 b c a;
h3 = foot h3 c a b;
t1 t2 t3 i = incenter2 t1 t2 t3 i a b c;
u1 = reflect u1 h1 t1 t2;
u2 = reflect u2 h2 t1 t2;
v2 = reflect v2 h2 t2 t3;
v3 = reflect v3 h3 t2 t3;
x = on_line x u1 u2, on_line x v2 v3
? cong i x i t1
