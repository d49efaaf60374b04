name: moving
text: X runs on a circle about the midpoint M of AB, and Y is its image in M. Then XY passes through a fixed point, and X and Y
text: have a fixed distance from one.
a b = segment a b; m = midpoint m a b; c = free c; x = on_circle x m c; y = mirror y x m
? coll x y * : x; cong c m y * : x

name: no_such_point
text: No point of the statement is on all lines through A.
a b = segment a b; x = free x ? coll x a * : x
