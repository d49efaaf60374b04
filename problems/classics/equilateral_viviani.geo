name: equilateral_viviani
source: Three heights in an equilateral triangle
status: Theorem
text: The incentre of an equilateral triangle is also its circumcentre.

a b c = ieq_triangle a b c;
i = incenter i a b c
? cong i a i b; cong i b i c
