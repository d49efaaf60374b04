name: imo_2012_p5
source: IMO 2012, Problem 5
status: Theorem
text: ABC is a triangle with a right angle at C, and D the foot of its altitude from C. X lies between C and D. K on
text: segment AX has BK = BC, and L on segment BX has AL = AC. AL and BK meet at M. Show that MK = ML.

c a b = r_triangle c a b;
d = foot d c a b;
x = between_bound x c d;
k = between_bound k a x, on_circle k b c;
l = between_bound l b x, on_circle l a c;
m = on_line m a l, on_line m b k
? cong m k m l
