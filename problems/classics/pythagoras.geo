name: pythagoras
source: Theorem of Pythagoras
status: Theorem
text: In a right triangle the squares of the legs add up to the square of the hypotenuse.

c a b = r_triangle c a b
? dist2eq a c b c a b 1 1 -1
