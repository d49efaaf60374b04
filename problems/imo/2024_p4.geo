name: imo_2024_p4
source: IMO 2024, Problem 4
status: Theorem
text: In triangle ABC, AB < AC < BC. X on line BC, not C, is such that the parallel to AC through X touches the
text: incircle, whose centre is I; Y on line BC, not B, is such that the parallel to AB through Y touches it. AI meets
text: the circumcircle again at P, and K and L are the midpoints of AC and AB. Show that the angles KIL and YPX add up
text: to 180 degrees.

# The parallel through X touches the incircle if XI bisects its angle with BC.
a b c = triangle a b c, longer a c a b, longer b c a c;
i = incenter i a b c;
x = on_line x b c, angeq b c a c x i 1 1 -2 0, diff x c;
y = on_line y b c, angeq b c a b y i 1 1 -2 0, diff y b;
p = on_line p a i, on_circum p a b c;
k = midpoint k a c;
l = midpoint l a b
? eqangle i k i l p x p y
