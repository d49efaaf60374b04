// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/closure_state.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace pappus::symbolic {
namespace {

using Coordinates = std::vector<std::pair<std::string, std::string>>;

Figure figure_at(const Coordinates& coordinates) {
  auto figure = figure_from_coordinates(coordinates);
  PAPPUS_CHECK(figure.has_value());
  return std::move(figure).value();
}

Fact fact(Predicate predicate, std::initializer_list<int> points, std::vector<Rational> constants = {}) {
  Fact result{predicate, {}, std::move(constants)};
  for (const int point : points) result.points.emplace_back(point);
  return result;
}

// A rectangle 0123 with centre 4, and point 5 off it at the place of point 4.
Figure rectangle() {
  return figure_at({{"0.1", "0"}, {"4.1", "0"}, {"4.1", "3"}, {"0.1", "3"}, {"2.1", "1.5"}, {"2.1", "1.5"}});
}

TEST(ClosureState, PointsAtOnePlaceHaveNoPairUnknowns) {
  const Figure figure = rectangle();
  const ClosureState state(figure, 1);
  EXPECT_TRUE(state.unknowns().has_pair(PointId(0), PointId(4)));
  EXPECT_FALSE(state.unknowns().has_pair(PointId(4), PointId(5)));
}

TEST(ClosureState, NothingIsImpliedByTheFigureAlone) {
  const Figure figure = rectangle();
  ClosureState state(figure, 1);
  EXPECT_FALSE(state.implies(fact(Predicate::kCongruent, {0, 1, 2, 3})));
  EXPECT_FALSE(state.implies(fact(Predicate::kPerpendicular, {0, 1, 1, 2})));
  EXPECT_FALSE(state.implies(fact(Predicate::kCyclic, {0, 1, 2, 3})));
  EXPECT_FALSE(state.implies(fact(Predicate::kSamePoint, {4, 5})));
}

TEST(ClosureState, CircleCarriesInscribedAndCentralAngles) {
  const Figure figure = rectangle();
  ClosureState state(figure, 1);
  state.record_hypothesis(fact(Predicate::kCircle, {4, 0, 1, 2, 3}));
  EXPECT_TRUE(state.implies(fact(Predicate::kEqualAngle, {0, 2, 0, 1, 3, 2, 3, 1})));
  EXPECT_TRUE(state.implies(fact(Predicate::kCongruent, {4, 0, 4, 2})));
  EXPECT_TRUE(state.implies(fact(Predicate::kCyclic, {3, 1, 0, 2})));
  EXPECT_FALSE(state.implies(fact(Predicate::kPerpendicular, {0, 1, 1, 2})));
}

TEST(ClosureState, CirclesWithThreeCommonPointsBecomeOne) {
  const Figure figure = figure_at({{"5", "0"}, {"3", "4"}, {"-3", "4"}, {"0", "-5"}, {"-4", "-3"}});
  ClosureState state(figure, 1);
  state.record_hypothesis(fact(Predicate::kCyclic, {0, 1, 2, 3}));
  state.record_hypothesis(fact(Predicate::kCyclic, {0, 1, 2, 4}));
  EXPECT_TRUE(state.implies(fact(Predicate::kCyclic, {1, 2, 3, 4})));
  EXPECT_TRUE(state.implies(fact(Predicate::kEqualAngle, {0, 3, 0, 4, 1, 3, 1, 4})));
}

TEST(ClosureState, HalvedAnglesKeepTheFiguresBranch) {
  // Twice ∠(01, 02) is 0 modulo 180°: in this figure the lines are perpendicular, not parallel.
  const Figure figure = figure_at({{"0", "0"}, {"2", "1"}, {"-1", "2"}});
  ClosureState state(figure, 1);
  state.record_hypothesis(fact(Predicate::kAngleSum, {0, 1, 0, 2}, {2, -2, 0}));
  EXPECT_TRUE(state.implies(fact(Predicate::kPerpendicular, {0, 1, 0, 2})));
  EXPECT_FALSE(state.implies(fact(Predicate::kParallel, {0, 1, 0, 2})));
}

TEST(ClosureState, AFalseFactMarksTheStateInconsistent) {
  const Figure figure = rectangle();
  ClosureState state(figure, 1);
  state.record_hypothesis(fact(Predicate::kCongruent, {0, 1, 1, 2}));
  EXPECT_TRUE(state.inconsistency().has_value());
}

TEST(ClosureState, RecordsOnlyWhatIsNew) {
  const Figure figure = rectangle();
  ClosureState state(figure, 1);
  state.record_hypothesis(fact(Predicate::kParallel, {0, 1, 2, 3}));
  const std::size_t before = state.log().size();
  EXPECT_FALSE(state.record({fact(Predicate::kParallel, {3, 2, 0, 1}), Rule::kLinearDirection, {}, {}, {}}));
  EXPECT_EQ(state.log().size(), before);
  EXPECT_TRUE(state.record({fact(Predicate::kParallel, {0, 3, 1, 2}), Rule::kLinearDirection, {}, {}, {}}));
}

TEST(FactEquations, DirectionFactsSayTheirFormAgain) {
  const Figure figure = rectangle();
  Unknowns unknowns(figure, 1);
  for (const Fact& original : {fact(Predicate::kParallel, {0, 1, 2, 3}), fact(Predicate::kPerpendicular, {0, 1, 1, 2}),
                               fact(Predicate::kEqualAngle, {0, 1, 0, 2, 2, 3, 2, 0}),
                               fact(Predicate::kConstantAngle, {0, 1, 0, 2}, {Rational(1, 5)}),
                               fact(Predicate::kAngleSum, {0, 1, 0, 2, 1, 3}, {3, -1, -2, Rational(1, 4)})}) {
    const auto equations = equations_of(original, unknowns);
    ASSERT_EQ(equations.size(), 1U);
    const auto again = equations_of(direction_fact(equations[0].form), unknowns);
    ASSERT_EQ(again.size(), 1U);
    LinearForm difference = again[0].form;
    difference.add(equations[0].form, -1);
    EXPECT_TRUE(difference.is_constant() && difference.constant().is_integer());
  }
}

}  // namespace
}  // namespace pappus::symbolic
