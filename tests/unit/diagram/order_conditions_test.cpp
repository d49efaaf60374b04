// SPDX-License-Identifier: Apache-2.0
// Order stated in a problem chooses among the figures, whether they are drawn or solved for.
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/gradient.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

Problem problem_of(const std::string& statement) {
  auto parsed = parse_problems("test\n" + statement + "\n", "test.txt");
  EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().to_string());
  return parsed ? parsed.value().front() : Problem{};
}

/// Ten figures of the statement, in all of which its stated order holds.
void expect_order(const std::string& statement) {
  const Problem problem = problem_of(statement);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const auto figure = build_figure(problem, FigureOptions{.seed = seed});
    ASSERT_TRUE(figure.has_value()) << statement << ": " << figure.error().message;
    for (const Clause& clause : problem.clauses) {
      for (const ConstructionCall& call : clause.constructions) {
        if (!call.condition || !info(call.condition->predicate).is_configuration) continue;
        EXPECT_TRUE(figure.value().certify(*call.condition)) << to_string(*call.condition, problem.point_names);
      }
    }
  }
}

TEST(OrderConditions, HoldInDrawnFigures) {
  expect_order("a b c = triangle a b c, acute_triangle a b c, longer a b a c; p = free p, inside p a b c ? diff a p");
  expect_order("a b c = triangle; d = on_circum d a b c, convex a b c d ? cyclic a b c d");
  expect_order("a b c = triangle; m = on_circum m a b c, on_bline m b c, twosides m a b c ? cong m b m c");
  expect_order("a b c = triangle; d = on_line d b c, outside d b c ? coll b c d");
}

TEST(OrderConditions, HoldInSolvedFigures) {
  expect_order(
      "a b c = triangle a b c, acute_triangle a b c; d = free d, eqratio a b b c d a c d, convex a b c d, "
      "dist2eq a b b c c d d a 1 -1 1 -2 ? diff a d");
  // One of six points: the trisectors of directed angles have three directions each.
  expect_order(
      "a b c = triangle; x = free x, angeq b c b x b a 2 -3 1 0, angeq c b c x c a 2 -3 1 0, inside x a b c ? "
      "diff a x");
}

TEST(OrderConditions, ThatContradictAreReported) {
  const Problem problem = problem_of("a b c = triangle a b c, longer a b a c, longer a c a b ? diff a b");
  const auto figure = build_figure(problem, FigureOptions{});
  ASSERT_FALSE(figure.has_value());
  EXPECT_EQ(figure.error().kind, FigureFailure::Kind::kCannotBuild);
}

TEST(OrderConditions, MarginsHaveTheSignOfTheConditionAndItsGradient) {
  const std::vector<Complex<double>> points = {{0, 0}, {3, 0.2}, {1, 2}, {0.5, 0.7}, {2.5, -1}, {4, 0.3}};
  const auto ids = [](std::initializer_list<int> indices) {
    std::vector<PointId> result;
    for (const int index : indices) result.emplace_back(index);
    return result;
  };
  const std::vector<std::pair<Fact, bool>> conditions = {
      {{Predicate::kSameClock, ids({0, 1, 2, 0, 1, 3}), {}}, true},
      {{Predicate::kSameClock, ids({0, 1, 2, 0, 1, 4}), {}}, false},
      {{Predicate::kBetween, ids({1, 0, 5}), {}}, true},
      {{Predicate::kOutside, ids({1, 0, 5}), {}}, false},
      {{Predicate::kAcute, ids({1, 0, 2}), {}}, true},
      {{Predicate::kObtuse, ids({0, 3, 2}), {}}, true},
      {{Predicate::kLonger, ids({0, 1, 0, 2}), {}}, true},
      {{Predicate::kSameSide, ids({1, 0, 5, 3, 0, 2}), {}}, true},
      {{Predicate::kNotSameSide, ids({1, 0, 5, 3, 0, 2}), {}}, false},
  };
  constexpr double kStep = 1e-6;
  for (const auto& [fact, holds] : conditions) {
    const auto row = margin_row<double>(fact, points);
    ASSERT_TRUE(row.has_value()) << info(fact.predicate).name;
    EXPECT_EQ(row->value > 0, holds) << info(fact.predicate).name;
    for (std::size_t j = 0; j < row->coordinates.size(); ++j) {
      const auto value = [&](double shift) {
        std::vector<Complex<double>> moved = points;
        const std::size_t coordinate = row->coordinates[j];
        (coordinate % 2 == 0 ? moved[coordinate / 2].re : moved[coordinate / 2].im) += shift;
        return condition_margin<double>(fact, moved)->value;
      };
      const double difference = (value(kStep) - value(-kStep)) / (2 * kStep);
      EXPECT_NEAR(row->partials[j], difference, 1e-6 * (1 + std::abs(difference)));
    }
  }
  EXPECT_FALSE(margin_row<double>({Predicate::kDistinct, ids({0, 1}), {}}, points).has_value());
}

}  // namespace
}  // namespace pappus::symbolic
