// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/order_examples.h"

namespace pappus::symbolic {

Example detour() {
  return ExampleBuilder()
      .point("a", number(0), number(0))
      .point("i", number(2), number(0))
      .point("m", number(5), number(0))
      .point("p", quotient(16, 5), quotient(12, 5))
      .hypothesis("coll a i m")
      .hypothesis("cong m i m p")
      .order("between i a m")
      .configuration("between i a m")
      .configuration("ncoll a p m")
      .step("distseq a i i m a m 1 1 -1", "ordered_sum", {}, {"g1"})
      .step("distsgt a p p m a m 1 1 -1", "triangle_inequality", {}, {"g2"})
      .linear("longer a p a i", "linear_order",
              {{"1", "2", "distsgt a p p m a m 1 1 -1"},
               {"-1", "1", "distseq a i i m a m 1 1 -1"},
               {"1", "p2", "cong m i m p"}})
      .goal("longer a p a i", "3");
}

Example acute_by_squares() {
  return ExampleBuilder()
      .point("a", number(0), number(2))
      .point("b", number(-1.5), number(0))
      .point("c", number(1.5), number(0))
      .point("m", number(0), number(0))
      .hypothesis("midp m b c")
      .order("longer a m b m")
      .configuration("longer a m b m")
      .step("dist2eq a m a b a c b c 4 -2 -2 1", "median_length", {"p1"})
      .linear("acute b a c", "linear_order",
              {{"2", "g1", "longer a m b m"},
               {"-1/2", "1", "dist2eq a m a b a c b c 4 -2 -2 1"},
               {"-1/2", "p1", "rconst b c m b 2"}})
      .goal("acute c a b", "2");
}

Example between_midpoint() {
  return ExampleBuilder()
      .point("a", number(0), number(0))
      .point("b", number(4), number(2))
      .point("m", number(2), number(1))
      .hypothesis("midp m a b")
      .step("between m a b", "between_midpoint", {"p1"})
      .goal("between m b a", "1");
}

Example between_sides() {
  return ExampleBuilder()
      .point("a", number(1), number(4))
      .point("b", number(0), number(0))
      .point("c", number(5), number(0))
      .point("p", number(2), number(2))
      .point("d", number(3), number(0))
      .hypothesis("coll d a p")
      .hypothesis("coll d b c")
      .order("sameclock p a b p c a")
      .configuration("sameclock p a b p c a")
      .configuration("ncoll a p b")
      .step("between d b c", "between_sides", {"p1", "p2"}, {"g1", "g2"})
      .goal("between d b c", "1");
}

Example between_chord() {
  return ExampleBuilder()
      .point("a", number(-3), number(4))
      .point("b", number(-4), number(-3))
      .point("c", number(4), number(-3))
      .point("d", number(0), number(-5))
      .point("x", number(-1), number(-2))
      .hypothesis("cyclic a b c d")
      .hypothesis("coll x a d")
      .order("sameclock x a b x b c")
      .order("sameclock x a b x c a")
      .configuration("sameclock x a b x b c")
      .configuration("sameclock x a b x c a")
      .configuration("ncoll a b c")
      .step("between x a d", "between_chord", {"p1", "p2"}, {"g1", "g2", "g3"})
      .goal("between x a d", "1");
}

Example between_foot() {
  return ExampleBuilder()
      .point("a", number(2), number(3))
      .point("b", number(0), number(0))
      .point("c", number(5), number(0))
      .point("d", number(2), number(0))
      .hypothesis("coll d b c")
      .hypothesis("perp a d b c")
      .order("acute a b c")
      .order("acute a c b")
      .configuration("acute a b c")
      .configuration("acute a c b")
      .step("between d b c", "between_foot", {"p1", "p2"}, {"g1", "g2"})
      .goal("between d b c", "1");
}

Example sides_of_between() {
  return ExampleBuilder()
      .point("x", number(0), number(0))
      .point("y", number(5), number(0))
      .point("z", number(2), number(0))
      .point("w", number(1), number(3))
      .hypothesis("coll z x y")
      .order("between z x y")
      .configuration("between z x y")
      .configuration("ncoll w x y")
      .step("sameclock w x z w z y", "sides_of_between", {}, {"g1", "g2"})
      .goal("sameclock w x z w z y", "1");
}

Example sides_of_parallel() {
  return ExampleBuilder()
      .point("a", number(0), number(0))
      .point("b", number(5), number(0))
      .point("c", number(1), number(2))
      .point("d", number(4), number(2))
      .hypothesis("para a b c d")
      .configuration("ncoll a b c")
      .step("sameclock a b c a b d", "sides_of_parallel", {"p1"}, {"g1"})
      .goal("sameclock a b c a b d", "1");
}

Example positive_length() {
  return ExampleBuilder()
      .point("a", number(0), number(0))
      .point("b", number(5), number(1))
      .configuration("diff a b")
      .step("distsgt a b 1", "positive_length", {}, {"g1"})
      .goal("distsgt a b 1", "1");
}

Example longest_side() {
  return ExampleBuilder()
      .point("a", number(3), number(0))
      .point("b", number(0), number(0))
      .point("c", number(0), number(2))
      .hypothesis("perp b a b c")
      .configuration("ncoll a b c")
      .step("longer a c a b", "longest_side", {"p1"}, {"g1"})
      .goal("longer a c a b", "1");
}

Example longest_side_obtuse() {
  return ExampleBuilder()
      .point("a", number(3), number(0))
      .point("b", number(0), number(0))
      .point("c", number(-1), number(2))
      .order("obtuse a b c")
      .configuration("ncoll a b c")
      .configuration("obtuse a b c")
      .step("longer a c a b", "longest_side", {}, {"g1", "g2"})
      .goal("longer a c a b", "1");
}

Example inside_circle() {
  return ExampleBuilder()
      .point("o", number(0), number(0))
      .point("p", number(-3), number(4))
      .point("q", number(3), number(4))
      .point("x", number(1), number(4))
      .hypothesis("cong o p o q")
      .hypothesis("coll x p q")
      .order("between x p q")
      .configuration("between x p q")
      .step("longer o p o x", "inside_circle", {"p1"}, {"g1"})
      .goal("longer o p o x", "1");
}

std::vector<std::pair<std::string, Example>> order_examples() {
  return {{"detour", detour()},
          {"acute_by_squares", acute_by_squares()},
          {"between_midpoint", between_midpoint()},
          {"between_sides", between_sides()},
          {"between_chord", between_chord()},
          {"between_foot", between_foot()},
          {"sides_of_between", sides_of_between()},
          {"sides_of_parallel", sides_of_parallel()},
          {"positive_length", positive_length()},
          {"longest_side", longest_side()},
          {"longest_side_obtuse", longest_side_obtuse()},
          {"inside_circle", inside_circle()}};
}

}  // namespace pappus::symbolic
