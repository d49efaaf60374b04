// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/examples.h"

namespace pappus::symbolic {

Example same_point_two_lines() {
  return ExampleBuilder()
      .point("x", 1, 1)
      .point("y", 1, 1)
      .point("p", -1, 0)
      .point("q", 5, 3)
      .point("r", 0, 4)
      .point("s", 2, -2)
      .hypothesis("coll x p q")
      .hypothesis("coll q y p")
      .hypothesis("coll x y r s")
      .configuration("npara s r p q")
      .step("idc x y", "same_point_two_lines", {"p1", "p2", "p3"}, {"g1"})
      .linear("eqangle x p x s y q y r", "linear_direction",
              {{"1", "1", "eqangle x p x s y p y s"}, {"1", "p2", "para y q p y"}, {"-1", "p3", "para y r y s"}})
      .linear("cong x p y p", "linear_log_length", {{"1", "1", "cong x p y p"}})
      .goal("idc y x", "1")
      .goal("para x p y p", "1")
      .goal("eqangle x p x s y q y r", "2");
}

namespace {

/// x and y at (3, 4) on the circle of radius 5 through a, b, c, d around o.
ExampleBuilder twice_on_circle() {
  return ExampleBuilder()
      .point("x", 3, 4)
      .point("y", 3, 4)
      .point("o", 0, 0)
      .point("a", -5, 0)
      .point("b", 0, -5)
      .point("c", 4, -3)
      .point("p", 2, 1)
      .point("q", 4, 7);
}

}  // namespace

Example same_point_line_circle() {
  return twice_on_circle()
      .hypothesis("coll x y p q")
      .hypothesis("circle o x a b c y")
      .configuration("samehalf y x p q a b c")
      .step("idc x y", "same_point_line_circle", {"p1", "p2"}, {"g1"})
      .goal("idc x y", "1");
}

Example same_point_line_circle_center() {
  return twice_on_circle()
      .hypothesis("coll x p q")
      .hypothesis("coll y p q")
      .hypothesis("cong o x o y")
      .configuration("samehalfc x y p q o")
      .step("idc x y", "same_point_line_circle", {"p1", "p2", "p3"}, {"g1"})
      .goal("idc x y", "1");
}

Example same_point_two_circles() {
  return twice_on_circle()
      .point("d", 11, 0)
      .point("e", 6, -5)
      .point("f", 2, -3)
      .hypothesis("cyclic x y a b c")
      .hypothesis("cyclic x y d e f")
      .configuration("sameflank x y a b c d e f")
      .step("idc x y", "same_point_two_circles", {"p1", "p2"}, {"g1"})
      .goal("idc x y", "1");
}

Example same_point_two_centers() {
  return twice_on_circle()
      .point("w", 6, 0)
      .hypothesis("cong o x o y")
      .hypothesis("cong w x w y")
      .configuration("sameclock o w x o w y")
      .step("idc x y", "same_point_two_circles", {"p1", "p2"}, {"g1"})
      .goal("idc x y", "1");
}

Example same_point_line_distance() {
  return twice_on_circle()
      .hypothesis("coll o x y")
      .hypothesis("cong o x o y")
      .configuration("outside o x y")
      .step("idc x y", "same_point_line_distance", {"p1", "p2"}, {"g1"})
      .goal("idc x y", "1");
}

Example same_point_centers() {
  return ExampleBuilder()
      .point("x", 1, 2)
      .point("y", 1, 2)
      .point("a", 6, 2)
      .point("b", 4, 6)
      .point("c", 1, -3)
      .hypothesis("circle x a b c")
      .hypothesis("cong y a y b")
      .hypothesis("cong y c y b")
      .configuration("ncoll a b c")
      .step("idc x y", "same_point_centers", {"p1", "p2", "p3"}, {"g1"})
      .goal("idc x y", "1");
}

}  // namespace pappus::symbolic
