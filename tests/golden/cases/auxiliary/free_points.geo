name: free_points
text: M is free and happens to be the midpoint of AB; nothing may be made of that.
a@0_0 = ; b@4_0 = ; c@1_3 = ; m@2_0 = ; d@-1_-2 = ? midp m a b
