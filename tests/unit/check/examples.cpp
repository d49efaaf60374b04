// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/examples.h"

#include "tests/unit/check/order_examples.h"

namespace pappus::symbolic {

Example isosceles_angles() {
  return ExampleBuilder()
      .point("a", 1, 3)
      .point("b", 0, 0)
      .point("c", 2, 0)
      .point("d", 5, 1)
      .hypothesis("cong a b a c")
      .configuration("ncoll a b c")
      .configuration("ncoll a b d")
      .step("eqangle b a b c c b c a", "isosceles_angles", {"p1"}, {"g1"})
      .goal("eqangle b a b c c b c a", "1");
}

Example isosceles_sides() {
  return ExampleBuilder()
      .point("a", 1, 3)
      .point("b", 0, 0)
      .point("c", 2, 0)
      .hypothesis("eqangle b a b c c b c a")
      .configuration("ncoll b c a")
      .step("cong a b a c", "isosceles_sides", {"p1"}, {"g1"})
      .goal("cong c a b a", "1");
}

Example thales() {
  return ExampleBuilder()
      .point("a", -5, 0)
      .point("b", 5, 0)
      .point("x", 3, 4)
      .point("m", 0, 0)
      .hypothesis("midp m b a")
      .hypothesis("perp x a x b")
      .step("circle m a b x", "thales_center", {"p1", "p2"})
      .goal("cong m a m x", "1")
      .goal("circle m x b a", "1");
}

Example feet_of_altitudes() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 14, 0)
      .point("c", 5, 12)
      .point("d", quotient(896, 100), quotient(672, 100))
      .point("e", quotient(350, 169), quotient(840, 169))
      .hypothesis("coll e a c")
      .hypothesis("coll d b c")
      .hypothesis("perp e b a c")
      .hypothesis("perp d a b c")
      .configuration("ncoll a b e")
      .linear("eqangle e a e b d a d b", "linear_direction",
              {{"-1", "p3", "perp e b a c"},
               {"-1", "p4", "perp d a b c"},
               {"1", "p1", "para a c e a"},
               {"-1", "p2", "para d b b c"}})
      .step("cyclic a b e d", "concyclic_from_angle", {"1"}, {"g1"})
      .goal("cyclic a b d e", "2");
}

Example equal_distances() {
  return ExampleBuilder()
      .point("o", 0, 0)
      .point("a", 5, 0)
      .point("b", 3, 4)
      .point("c", -4, 3)
      .point("d", 0, -5)
      .hypothesis("cong o a o b")
      .hypothesis("cong c o o a")
      .hypothesis("cong o a d o")
      .step("circle o a b c d", "circle_from_equal_distances", {"p1", "p2", "p3"})
      .goal("cyclic b c d a", "1");
}

namespace {

/// Points on the circle of radius 25 around o, its centre, in no special position.
ExampleBuilder circle_of_points() {
  return ExampleBuilder()
      .point("o", 0, 0)
      .point("a", 25, 0)
      .point("b", 7, 24)
      .point("c", -15, 20)
      .point("d", -24, 7)
      .point("e", -20, -15)
      .point("f", 7, -24);
}

}  // namespace

Example merged_circles() {
  return circle_of_points()
      .hypothesis("cyclic a b c d")
      .hypothesis("cyclic e c b a")
      .hypothesis("circle o d e b")
      .step("cyclic a b d e", "concyclic_merge", {"p1", "p2"})
      .step("circle o a c d e", "concyclic_merge", {"1", "p1", "p3"})
      .goal("cyclic a b d e", "1")
      .goal("cong o a o c", "2");
}

Example merged_by_center() {
  return circle_of_points()
      .hypothesis("circle o a b c")
      .hypothesis("circle o c d e")
      .step("circle o a b e d", "concyclic_merge", {"p1", "p2"})
      .goal("cong o a o e", "1");
}

Example central_angle_acute() {
  return circle_of_points()
      .hypothesis("cong o a o b")
      .hypothesis("angeq o b o a d b d a 1 -1 -2 2 0")
      .configuration("sameclock a b o a b d")
      .configuration("acute a d b")
      .step("circle o a b d", "center_from_central_angle", {"p1", "p2"}, {"g1", "g2"})
      .goal("circle o d b a", "1");
}

Example central_angle_obtuse() {
  return circle_of_points()
      .hypothesis("cong o a o c")
      .hypothesis("angeq o c o a b c b a 1 -1 -2 2 0")
      .configuration("sameclock a c o c a b")
      .configuration("obtuse a b c")
      .step("circle o a c b", "center_from_central_angle", {"p1", "p2"}, {"g1", "g2"})
      .goal("circle o b c a", "1");
}

namespace {

/// Chords ab and gc are equal; e and f look at both from the same side.
ExampleBuilder two_equal_chords() { return circle_of_points().point("g", 15, 20).hypothesis("cyclic a b g c e f"); }

}  // namespace

Example equal_arcs() {
  return two_equal_chords()
      .hypothesis("eqangle e a e b f g f c")
      .step("cong a b g c", "equal_arcs_equal_chords", {"p1", "p2"})
      .goal("cong c g a b", "1");
}

Example equal_chords() {
  return two_equal_chords()
      .hypothesis("cong a b g c")
      .configuration("neqangle e a e b f c f g")
      .step("eqangle e a e b f g f c", "equal_chords_equal_arcs", {"p1", "p2"}, {"g1"})
      .goal("eqangle e b e a f c f g", "1");
}

Example segment_sum() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 1, 2)
      .point("c", 3, 6)
      .hypothesis("coll a b c")
      .configuration("between b a c")
      .step("distseq a b b c a c 1 1 -1", "segment_sum", {"p1"}, {"g1"})
      .linear("distseq a c b c a b 2 -2 -2", "linear_length", {{"-2", "1", "distseq a b b c a c 1 1 -1"}})
      .goal("distseq a c a b b c 1 -1 -1", "2");
}

Example midpoint() {
  return ExampleBuilder()
      .point("m", 0, 0)
      .point("a", -1, 2)
      .point("b", 1, -2)
      .point("c", 2, 1)
      .hypothesis("coll a b m")
      .hypothesis("cong m a m b")
      .hypothesis("cong c a c b")
      .step("midp m a b", "midpoint", {"p1", "p2"})
      .goal("midp m b a", "1")
      .goal("rconst a b m b 2", "1")
      .goal("para m a a b", "1");
}

Example parallelogram() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 5, 1)
      .point("c", 7, 4)
      .point("d", 2, 3)
      .hypothesis("para a b c d")
      .hypothesis("para a d b c")
      .configuration("ncoll a b c")
      .configuration("ncoll c d a")
      .step("contri a b c c d a", "similar_triangles_aa", {"p1", "p2"}, {"g1", "g2"})
      .goal("cong a b c d", "1")
      .goal("contri d a c b c a", "1")
      .goal("simtri c d a a b c", "1");
}

Example inscribed_angles() {
  return circle_of_points()
      .point("t", 25, 9)
      .hypothesis("circle o a b c d")
      .hypothesis("perp a t o a")
      .linear("eqangle a b a c d b d c", "linear_direction", {{"1", "p1", "eqangle a b a c d b d c"}})
      .linear("eqangle a t a b c a c b", "linear_direction",
              {{"1", "p2", "perp a t o a"}, {"1", "p1", "angeq o a a b c a c b -1 1 1 -1 90"}})
      .goal("eqangle d b d c a b a c", "1")
      .goal("eqangle a t a b c a c b", "2")
      .goal("angeq o b o a c b c a 1 -1 -2 2 0", "p1");
}

Example products_of_lengths() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 3, 0)
      .point("c", 0, 1)
      .point("d", 6, 1)
      .point("e", 0, 2)
      .point("f", 12, 2)
      .hypothesis("eqratio a b c d c d e f")
      .hypothesis("rconst a b c d 1/2")
      .linear("rconst e f a b 4", "linear_log_length",
              {{"-1", "p2", "rconst a b c d 1/2"},
               {"-1", "p2", "rconst a b c d 1/2"},
               {"1", "p1", "eqratio a b c d c d e f"}})
      .linear("distmeq e f a b 1 -1 1/4", "linear_log_length", {{"1", "1", "rconst e f a b 4"}})
      .goal("rconst e f a b 4", "1")
      .goal("rcompute e f b a", "1");
}

Example halved_angle() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 3, 1)
      .point("c", 1, 5)
      .point("d", 7, 7)
      .hypothesis("angeq c d a b 2 -2 0")
      .configuration("branch c d a b 1 -1 0 2")
      .linear("para a b c d", "linear_direction", {{"-1/2", "p1", "angeq c d a b 2 -2 0"}}, {"g1"})
      .goal("para c d b a", "1");
}

Example triangles(const std::string& criterion, Shape shape) {
  const bool mirrored = shape == Shape::kSimilarMirrored || shape == Shape::kCongruentMirrored;
  const bool congruent = shape == Shape::kCongruent || shape == Shape::kCongruentMirrored;
  // The second triangle is the first, perhaps reflected in ab, times 1 + i or (3 + 4i)/5, and moved.
  ExampleBuilder builder;
  builder.point("a", 0, 0).point("b", 4, 0).point("c", 1, 3).point("d", 10, -3);
  if (congruent) {
    builder.point("e", 10 + quotient(12, 5), -3 + quotient(16, 5));
    builder.point("f", 10 + (mirrored ? number(3) : quotient(-9, 5)), -3 + (mirrored ? number(-1) : quotient(13, 5)));
  } else {
    builder.point("e", 14, 1).point("f", mirrored ? 14 : 8, mirrored ? -5 : 1);
  }
  const std::string angle_a = mirrored ? "eqangle a b a c d f d e" : "eqangle a b a c d e d f";
  const std::string angle_b = mirrored ? "eqangle b c b a e d e f" : "eqangle b c b a e f e d";
  builder.hypothesis(criterion == "sss" ? "eqratio b c c a e f f d" : angle_a);
  if (criterion == "aa") {
    builder.hypothesis(angle_b).configuration("ncoll a b c").configuration("ncoll d e f");
  } else {
    builder.hypothesis(criterion == "sas" ? "eqratio a b a c d e d f" : "eqratio a b b c d e e f");
    builder.configuration(mirrored ? "sameclock a b c d f e" : "sameclock a b c d e f").configuration("longer b c a b");
  }
  builder.hypothesis(congruent ? "cong e f b c" : "coll a b b");
  const std::string predicate = std::string(congruent ? "contri" : "simtri") + (mirrored ? "r" : "");
  const std::string fact = predicate + " a b c d e f";
  if (criterion == "sas" || criterion == "sss") {
    builder.step(fact, "similar_triangles_" + criterion, {"p1", "p2", "p3"}, {"g1"});
  } else {
    builder.step(fact, "similar_triangles_" + criterion, {"p1", "p2", "p3"}, {"g1", "g2"});
  }
  return builder.goal(predicate + " f d e c a b", "1").goal("eqratio a c b c d f e f", "1");
}

std::vector<std::pair<std::string, Example>> all_examples() {
  std::vector<std::pair<std::string, Example>> examples{
      {"isosceles_angles", isosceles_angles()},
      {"isosceles_sides", isosceles_sides()},
      {"thales", thales()},
      {"feet_of_altitudes", feet_of_altitudes()},
      {"equal_distances", equal_distances()},
      {"merged_circles", merged_circles()},
      {"merged_by_center", merged_by_center()},
      {"central_angle_acute", central_angle_acute()},
      {"central_angle_obtuse", central_angle_obtuse()},
      {"equal_arcs", equal_arcs()},
      {"equal_chords", equal_chords()},
      {"segment_sum", segment_sum()},
      {"midpoint", midpoint()},
      {"parallelogram", parallelogram()},
      {"inscribed_angles", inscribed_angles()},
      {"products_of_lengths", products_of_lengths()},
      {"halved_angle", halved_angle()},
      {"same_point_two_lines", same_point_two_lines()},
      {"same_point_line_circle", same_point_line_circle()},
      {"same_point_line_circle_center", same_point_line_circle_center()},
      {"same_point_two_circles", same_point_two_circles()},
      {"same_point_two_centers", same_point_two_centers()},
      {"same_point_line_distance", same_point_line_distance()},
      {"same_point_centers", same_point_centers()},
  };
  for (const std::string criterion : {"aa", "sas", "sss", "ssa"}) {
    examples.emplace_back("similar_" + criterion, triangles(criterion, Shape::kSimilar));
    examples.emplace_back("similar_mirrored_" + criterion, triangles(criterion, Shape::kSimilarMirrored));
    examples.emplace_back("congruent_" + criterion, triangles(criterion, Shape::kCongruent));
    examples.emplace_back("congruent_mirrored_" + criterion, triangles(criterion, Shape::kCongruentMirrored));
  }
  for (auto& example : family_examples()) examples.push_back(std::move(example));
  for (auto& example : order_examples()) examples.push_back(std::move(example));
  return examples;
}

}  // namespace pappus::symbolic
