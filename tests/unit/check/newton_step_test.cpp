// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/newton_step.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/check/hypothesis_system.h"

namespace pappus::symbolic::checker {
namespace {

const std::vector<std::string> kNames{"o", "a", "x"};

Fact fact(const std::string& text) { return parse_fact(text, kNames).value(); }

/// o = (0, 0), a = (1, 0), and x = (3/5, 4/5) moved to the right.
std::vector<IntervalPoint> points(const Interval& shift) {
  return {{0, 0}, {1, 0}, {Interval(3) / 5 + shift, Interval(4) / 5}};
}

std::vector<IntervalPoint> single(std::vector<IntervalPoint> boxes) {
  for (IntervalPoint& box : boxes) box = {middle_of(box.x), middle_of(box.y)};
  return boxes;
}

/// |ox| = |oa| and 5 |ax|² = 4 |oa|² as equations for x. By x their derivatives are (6/5, 8/5) and (-4, 8).
SquareSystem circles() {
  SquareSystem system;
  for (const char* text : {"cong o x o a", "dist2eq a x o a 5 -4"}) {
    for (AtomicEquation& equation : equations_of(fact(text))) system.equations.push_back(std::move(equation));
  }
  system.unknowns = {4, 5};
  const double determinant = 1.2 * 8 + 1.6 * 4;
  system.inverse = {8 / determinant, -1.6 / determinant, 4 / determinant, 1.2 / determinant};
  return system;
}

TEST(NewtonStep, FindsTheZeroThatIsThere) {
  const auto exact = distance_of_zero(circles(), single(points(0)), 1e-30);
  ASSERT_TRUE(exact);
  EXPECT_LT(*exact, 1e-100);
  const auto near = distance_of_zero(circles(), single(points(Interval("1e-40"))), 1e-30);
  ASSERT_TRUE(near);
  EXPECT_GE(*near, 1e-40);
  EXPECT_LT(*near, 1e-38);
}

TEST(NewtonStep, FindsNoZeroBeyondTheRadius) {
  EXPECT_FALSE(distance_of_zero(circles(), single(points(Interval("1e-28"))), 1e-30));
  EXPECT_FALSE(distance_of_zero(circles(), single(points(Interval(1) / 10)), 1e-30));
}

TEST(NewtonStep, NeedsAnInverse) {
  SquareSystem wrong = circles();
  wrong.inverse[0] = -wrong.inverse[0];
  EXPECT_FALSE(distance_of_zero(wrong, single(points(0)), 1e-30));
  SquareSystem zero = circles();
  zero.inverse.assign(4, 0);
  EXPECT_FALSE(distance_of_zero(zero, single(points(0)), 1e-30));
  SquareSystem few = circles();
  few.equations.pop_back();
  EXPECT_FALSE(distance_of_zero(few, single(points(0)), 1e-30));
}

/// The circle about o through a and its tangent in a: x = a is a double solution.
TEST(NewtonStep, AcceptsNoDoubleSolution) {
  SquareSystem system;
  for (const char* text : {"cong o x o a", "perp o a a x"}) {
    for (AtomicEquation& equation : equations_of(fact(text))) system.equations.push_back(std::move(equation));
  }
  system.unknowns = {4, 5};
  for (const double slope : {0.0, 1.0, 1e20}) {
    system.inverse = {0, 1, slope, -slope};
    EXPECT_FALSE(distance_of_zero(system, {{0, 0}, {1, 0}, {1, 0}}, 1e-30)) << slope;
  }
}

TEST(NewtonStep, ImprovesAStart) {
  std::optional<std::vector<IntervalPoint>> place = single(points(Interval("1e-9")));
  for (int i = 0; i < 12 && place; ++i) place = improved(circles(), *place);
  ASSERT_TRUE(place);
  const auto distance = distance_of_zero(circles(), *place, 1e-30);
  ASSERT_TRUE(distance);
  EXPECT_LT(*distance, 1e-100);
}

/// The derivatives that intervals enclose agree with differences of values.
TEST(NewtonStep, DerivativesAreThoseOfTheEquation) {
  const std::vector<std::string> names{"a", "b", "c", "d", "e", "f", "g", "h"};
  const std::vector<IntervalPoint> place{{0, 0}, {3, 1}, {1, 4}, {-2, 3}, {5, 2}, {7, 6}, {-1, -4}, {2, -3}};
  for (const char* text :
       {"coll a b c", "para a b c d", "perp a b c d", "cyclic a b c d", "cong a b c d", "eqangle a b c d e f g h",
        "eqratio a b c d e f g h", "midp a b c", "aconst a b c d 20", "rconst a b c d 2/3", "lconst a b 5",
        "simtri a b c d e f", "simtrir a b c d e f", "contri a b c d e f", "idc a b", "angeq a b c d 2 -3 10",
        "distseq a b c d e f 1 2 -3", "distmeq a b c d 1/2 -2 7", "dist2eq a b c d 1 -2"}) {
    const Fact relation = parse_fact(text, names).value();
    const std::vector<AtomicEquation> equations = equations_of(relation);
    EXPECT_FALSE(equations.empty()) << text;
    for (const AtomicEquation& equation : equations) {
      const auto here = linearise(equation, place);
      ASSERT_TRUE(here) << text;
      for (const auto& [coordinate, derivative] : here->gradient) {
        std::vector<IntervalPoint> moved = place;
        (coordinate % 2 == 0 ? moved[coordinate / 2].x : moved[coordinate / 2].y) += Interval("1e-30");
        const double quotient = approximately((linearise(equation, moved)->value - here->value) * Interval("1e30"));
        EXPECT_NEAR(approximately(derivative), quotient, 1e-9) << text << " by " << coordinate;
      }
    }
  }
}

}  // namespace
}  // namespace pappus::symbolic::checker
