name: tangents_from_a_point
source: Tangents from a point
status: Theorem
text: The two tangents from a point to a circle are equally long.

o a p = triangle o a p;
x y = tangent x y p o a
? cong p x p y
