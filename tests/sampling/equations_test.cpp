// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/least_squares.h"
#include "symbolic/sampling/measured_equation.h"

namespace pappus::symbolic::sampling {
namespace {

/// a(0,0) b(2,0) c(0,2) d(2,2) m(1,1) e(4,0) f(0,1) g(1,0).
const std::vector<std::string> kNames = {"a", "b", "c", "d", "m", "e", "f", "g"};
const SampledFigure kFigure = {{0, 0}, {2, 0}, {0, 2}, {2, 2}, {1, 1}, {4, 0}, {0, 1}, {1, 0}};

Fact fact(const std::string& text) {
  auto read = parse_fact(text, kNames);
  EXPECT_TRUE(read) << text;
  return read.value();
}

TEST(Equations, HoldWhereTheRelationDoes) {
  for (const char* text : {"coll a b e",
                           "coll a b e g",
                           "para a b c d",
                           "perp a b a c",
                           "cyclic a b c d",
                           "circle m a b c d",
                           "cong a b c d",
                           "eqangle a b a d a d a c",
                           "eqratio a b a e a g a b",
                           "midp m a d",
                           "aconst a b a d 45",
                           "aconst a d a b 135",
                           "rconst a g a b 1/2",
                           "lconst a e 4",
                           "simtri a g f a b c",
                           "simtrir a g f a c b",
                           "contri a b c d c b",
                           "contrir a b c b a d",
                           "angeq a d a b 2 -2 90",
                           "distseq a b b e a e 1 1 -1",
                           "distmeq a b a e 2 -1 1",
                           "dist2eq a b a c b c 1 1 -1"}) {
    EXPECT_EQ(judge(fact(text), kFigure), Judgement::kHolds) << text;
  }
}

TEST(Equations, FailWhereTheRelationDoes) {
  for (const char* text : {"coll a b c",
                           "para a b a c",
                           "perp a b a d",
                           "cyclic a b c m",
                           "circle a b c d",
                           "cong a b a d",
                           "eqangle a b a d a d a b",
                           "eqratio a b a e a b a g",
                           "midp a m d",
                           "aconst a b a d 135",
                           "rconst a b a g 1/2",
                           "lconst a e 3",
                           "simtri a g f a c b",
                           "simtrir a g f a b c",
                           "contri a b c b a d",
                           "contri a g f a b c",
                           "contrir a b c d c b",
                           "idc a b",
                           "angeq a d a b 1 -1 0",
                           "distseq a b b e a e 1 -1 1",
                           "distmeq a b a e 1 -1 1",
                           "dist2eq a b a c b c 1 1 1"}) {
    EXPECT_EQ(judge(fact(text), kFigure), Judgement::kFails) << text;
  }
}

TEST(Equations, FourPointsOfALineAreOnNoCircle) {
  EXPECT_EQ(judge(fact("cyclic a g b e"), kFigure), Judgement::kFails);
}

TEST(Equations, ASumOfAnglesWithFractionsHasNone) { EXPECT_FALSE(equations_of(fact("angeq a b a c 1/2 -1/2 0"))); }

/// Derivatives agree with differences of values, for each measure.
TEST(Equations, DerivativesAreThoseOfTheValues) {
  for (const char* text : {"eqangle a b b c c d d e", "eqratio a b b c c d d e", "simtri a b c d e f", "midp a b c",
                           "distseq a b b c c d 2 1 -1", "dist2eq a b b c c d 2 1 -1"}) {
    SampledFigure figure = {{0.1L, 0.2L}, {1.3L, -0.4L}, {0.7L, 1.9L}, {-1.1L, 0.8L},
                            {2.2L, 1.4L}, {0.3L, -1.7L}, {1.6L, 0.9L}};
    const auto equations = equations_of(fact(text));
    for (const MeasuredEquation& equation : *equations) {
      std::vector<PointDerivative<long double>> derivatives;
      const long double value = evaluate<long double>(equation, figure, &derivatives);
      long double slope = 0;
      const PlanePoint<long double> direction{0.6L, -0.8L};
      for (const auto& each : derivatives) {
        if (each.point.index() == 1) slope += dot(each.by, direction);
      }
      constexpr long double step = 1e-9L;
      SampledFigure moved = figure;
      moved[1] = moved[1] + step * direction;
      const long double difference = (evaluate<long double>(equation, moved, nullptr) - value) / step;
      // The size of sums and coordinates counts as constant, so that only the sign and rough size agree off a solution.
      const bool is_scaled = equation.measure != Measure::kLineAngle && equation.measure != Measure::kRayAngle &&
                             equation.measure != Measure::kLogLength;
      EXPECT_NEAR(static_cast<double>(slope), static_cast<double>(difference), is_scaled ? 0.5 : 1e-6) << text;
    }
  }
}

TEST(LeastSquares, FindsACircumcentre) {
  SampledFigure figure = {{0, 0}, {3, 0}, {0, 4}, {0.3L, 0.1L}};
  const std::vector<std::string> names = {"a", "b", "c", "o"};
  const auto equations = equations_of(parse_fact("circle o a b c", names).value());
  const std::vector<PointId> moving = {PointId(3)};
  EXPECT_LT(solve_least_squares<long double>(*equations, moving, figure, {.good_enough = 1e-17}), 1e-16L);
  EXPECT_NEAR(static_cast<double>(figure[3].x), 1.5, 1e-15);
  EXPECT_NEAR(static_cast<double>(figure[3].y), 2.0, 1e-15);
}

TEST(LeastSquares, SaysWhatIsLeftWhereThereIsNoSolution) {
  SampledFigure figure = {{0, 0}, {1, 0}, {0.5L, 0.5L}};
  const std::vector<std::string> names = {"a", "b", "x"};
  std::vector<MeasuredEquation> equations;
  for (const char* text : {"rconst a x a b 1/4", "rconst b x a b 1/4"}) {
    const auto more = equations_of(parse_fact(text, names).value());
    equations.insert(equations.end(), more->begin(), more->end());
  }
  const std::vector<PointId> moving = {PointId(2)};
  EXPECT_GT(solve_least_squares<long double>(equations, moving, figure, {}), 0.1L);
}

}  // namespace
}  // namespace pappus::symbolic::sampling
