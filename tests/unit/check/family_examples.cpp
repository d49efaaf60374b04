// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

/// Secants pxy and puv of circles about o and w, of whose radical axis p is a point.
ExampleBuilder secants() {
  return ExampleBuilder()
      .point("p", 9, 2)
      .point("o", 0, 0)
      .point("x", 3, 4)
      .point("y", 0, 5)
      .point("w", 9, 10)
      .point("u", quotient(51, 5), quotient(42, 5))
      .point("v", quotient(567, 53), quotient(586, 53))
      .hypothesis("coll p x y")
      .hypothesis("cong o x o y")
      .hypothesis("coll p u v")
      .hypothesis("cong w u w v")
      .configuration("outside p x y")
      .configuration("outside p u v");
}

/// A trapezium acdb with a point of each leg, at one height.
ExampleBuilder trapezium() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 1, 3)
      .point("c", 5, 0)
      .point("d", 3, 3)
      .point("m", quotient(3, 10), quotient(9, 10))
      .point("n", quotient(44, 10), quotient(9, 10))
      .hypothesis("coll a m b")
      .hypothesis("coll c n d")
      .hypothesis("para a c b d");
}

ExampleBuilder divided_triangle(ExampleBuilder points) {
  return points.point("a", 0, 0)
      .point("b", 6, 0)
      .point("c", 2, 5)
      .hypothesis("coll b d c")
      .hypothesis("coll c e a")
      .hypothesis("coll a f b")
      .hypothesis("distmeq b d d c c e e a a f f b 1 -1 1 -1 1 -1 1")
      .configuration("ncoll a b c")
      .configuration("between d b c")
      .configuration("between e c a");
}

}  // namespace

Example power_products() {
  return secants()
      .hypothesis("dist2eq p o o x p w w u 1 -1 -1 1")
      .step("eqratio p x p u p v p y", "power_products", {"p1", "p2", "p3", "p4", "p5"}, {"g1", "g2"})
      .goal("eqratio p x p u p v p y", "1");
}

Example power_squares() {
  return secants()
      .hypothesis("eqratio p x p u p v p y")
      .step("dist2eq p o o x p w w u 1 -1 -1 1", "power_squares", {"p1", "p2", "p3", "p4", "p5"}, {"g1", "g2"})
      .goal("dist2eq p o o x p w w u 1 -1 -1 1", "1");
}

Example intercept_parallel() {
  return trapezium()
      .hypothesis("eqratio a m m b c n n d")
      .configuration("between m a b")
      .configuration("between n c d")
      .step("para m n a c", "intercept_parallel", {"p1", "p2", "p3", "p4"}, {"g1", "g2"})
      .goal("para m n a c", "1");
}

Example halfway_points() {
  return ExampleBuilder()
      .point("a", 4, 0)
      .point("b", 0, 0)
      .point("c", 3, 4)
      .point("d", 4, 2)
      .point("e", quotient(7, 2), 2)
      .hypothesis("perp d c d b")
      .hypothesis("eqangle b c b d b d a b")
      .hypothesis("midp e c a")
      .step("para d e a b", "halfway_points", {"p1", "p2", "p3"})
      .goal("para d e a b", "1");
}

Example center_from_two_chords() {
  return ExampleBuilder()
      .point("o", 0, 0)
      .point("a", 5, 0)
      .point("b", 3, 4)
      .point("c", -4, 3)
      .point("d", -3, -4)
      .hypothesis("cyclic a b c d")
      .hypothesis("cong o a o b")
      .hypothesis("cong o c o d")
      .configuration("npara a b c d")
      .step("circle o a b c d", "center_from_two_chords", {"p1", "p2", "p3"}, {"g1"})
      .goal("cong o a o c", "1");
}

Example parallelogram_law() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 4, 1)
      .point("c", 5, 4)
      .point("d", 1, 3)
      .hypothesis("para a b c d")
      .hypothesis("para b c d a")
      .configuration("ncoll a b c")
      .step("dist2eq a b b c c d d a a c b d 1 1 1 1 -1 -1", "parallelogram_squares", {"p1", "p2"}, {"g1"})
      .goal("dist2eq a b b c c d d a a c b d 1 1 1 1 -1 -1", "1");
}

Example parallelogram_distances() {
  return ExampleBuilder()
      .point("p", 7, -2)
      .point("a", 0, 0)
      .point("b", 4, 1)
      .point("c", 5, 4)
      .point("d", 1, 3)
      .hypothesis("para a b c d")
      .hypothesis("para b c d a")
      .configuration("ncoll a b c")
      .step("dist2eq p a p c p b p d a c a b a d 1 1 -1 -1 -1 1 1", "parallelogram_squares", {"p1", "p2"}, {"g1"})
      .goal("dist2eq p a p c p b p d a c a b a d 1 1 -1 -1 -1 1 1", "1");
}

Example stewart_length() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 6, quotient(3, 2))
      .point("d", 2, quotient(1, 2))
      .point("p", 1, 4)
      .hypothesis("coll a d b")
      .hypothesis("rconst a d a b 1/3")
      .configuration("between d a b")
      .step("dist2eq p d p a p b a b 1 -2/3 -1/3 2/9", "stewart_length", {"p1", "p2"}, {"g1"})
      .goal("dist2eq p d p a p b a b 9 -6 -3 2", "1");
}

Example pappus_hexagon() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 1, 0)
      .point("c", 3, 0)
      .point("p", 0, 2)
      .point("q", 2, 2)
      .point("r", 3, 2)
      .point("x", quotient(2, 3), quotient(2, 3))
      .point("y", quotient(7, 3), quotient(4, 3))
      .point("z", quotient(3, 2), 1)
      .hypothesis("coll a b c")
      .hypothesis("coll p q r")
      .hypothesis("coll a q x")
      .hypothesis("coll b p x")
      .hypothesis("coll b r y")
      .hypothesis("coll c q y")
      .hypothesis("coll a r z")
      .hypothesis("coll c p z")
      .configuration("ncoll p q a")
      .configuration("ncoll p q b")
      .configuration("ncoll p q c")
      .configuration("ncoll a b p")
      .configuration("ncoll a b q")
      .configuration("ncoll a b r")
      .step("coll x y z", "pappus_hexagon", {"p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"},
            {"g1", "g2", "g3", "g4", "g5", "g6"})
      .goal("coll x y z", "1");
}

Example menelaus_converse() {
  return divided_triangle(ExampleBuilder()
                              .point("d", quotient(44, 10), 2)
                              .point("e", quotient(12, 10), 3)
                              .point("f", quotient(108, 10), 0))
      .configuration("outside f a b")
      .step("coll d e f", "menelaus_converse", {"p1", "p2", "p3", "p4"}, {"g1", "g2", "g3", "g4"})
      .goal("coll d e f", "1");
}

Example ceva_converse() {
  return divided_triangle(ExampleBuilder()
                              .point("d", 4, quotient(5, 2))
                              .point("e", quotient(4, 5), 2)
                              .point("f", quotient(12, 5), 0)
                              .point("p", quotient(16, 7), quotient(10, 7)))
      .hypothesis("coll a d p")
      .hypothesis("coll b e p")
      .configuration("between f a b")
      .step("coll c f p", "ceva_converse", {"p1", "p2", "p3", "p4", "p5", "p6"}, {"g1", "g2", "g3", "g4"})
      .goal("coll c f p", "1");
}

Example angle_division() {
  return ExampleBuilder()
      .point("d", 0, 0)
      .point("c", 0, 4)
      .point("a", -2, 0)
      .point("b", 3, 0)
      .point("f", quotient(-4, 3), quotient(4, 3))
      .point("g", quotient(12, 7), quotient(12, 7))
      .hypothesis("coll c f a")
      .hypothesis("coll c g b")
      .hypothesis("eqangle d c d a d b d c")
      .hypothesis("distmeq c f f a a d c g g b b d 1 -1 1 -1 1 -1 1")
      .configuration("sameclock d c f d g c")
      .configuration("sameclock d f a d b g")
      .configuration("sameclock d c a d b c")
      .configuration("ncoll d c f")
      .configuration("ncoll d f a")
      .configuration("ncoll d c g")
      .configuration("ncoll d g b")
      .step("eqangle d c d f d g d c", "angle_division", {"p1", "p2", "p3", "p4"},
            {"g1", "g2", "g3", "g4", "g5", "g6", "g7"})
      .goal("eqangle d c d f d g d c", "1");
}

std::vector<std::pair<std::string, Example>> family_examples() {
  return {{"power_products", power_products()},
          {"power_squares", power_squares()},
          {"intercept_parallel", intercept_parallel()},
          {"halfway_points", halfway_points()},
          {"center_from_two_chords", center_from_two_chords()},
          {"parallelogram_law", parallelogram_law()},
          {"parallelogram_distances", parallelogram_distances()},
          {"stewart_length", stewart_length()},
          {"pappus_hexagon", pappus_hexagon()},
          {"menelaus_converse", menelaus_converse()},
          {"ceva_converse", ceva_converse()},
          {"angle_division", angle_division()}};
}

}  // namespace pappus::symbolic
