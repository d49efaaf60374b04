name: imo_2021_p4
source: IMO 2021, Problem 4
status: Theorem
text: A circle about I touches all sides of the convex quadrilateral ABCD. The circumcircle of AIC meets the
text: extensions of BA beyond A, BC beyond C, AD beyond D and CD beyond D at X, Z, Y and T. Show that AD + DT + TX +
text: XA = CD + DY + YZ + ZC.

# I is equally far from BA and BC, and AD and CD are their mirror images in AI and CI.
a b c = triangle a b c;
i = angle_bisector i a b c;
d = angle_mirror d b a i, angle_mirror d b c i, convex a b c d, inside i a b c d;
x = on_circum x a i c, between a b x;
z = on_circum z a i c, between c b z;
y = on_circum y a i c, between d a y;
t = on_circum t a i c, between d c t
? distseq a d d t t x x a c d d y y z z c 1 1 1 1 -1 -1 -1 -1
