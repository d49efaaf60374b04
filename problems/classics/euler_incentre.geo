name: euler_incentre
source: Formula of Euler
status: Theorem
text: The power of the incentre with respect to the circumcircle is twice the product of the radii, so AI IM = 2 R r.
note: By the power of the point I, the product AI IM is R^2 - OI^2.

a b c = triangle a b c;
i = incenter i a b c;
o = circumcenter o a b c;
x = foot x i a b;
m = on_line m a i, on_circum m a b c
? distmeq a i i m o a i x 1 1 -1 -1 1/2
