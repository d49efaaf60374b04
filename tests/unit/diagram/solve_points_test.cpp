// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/solve_points.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/gradient.h"

namespace pappus::symbolic {
namespace {

using Traits = NumberTraits<Enclosure>;

std::vector<PointId> points(std::initializer_list<int> indices) {
  std::vector<PointId> result;
  for (const int index : indices) result.emplace_back(index);
  return result;
}

const std::vector<Complex<double>> kScattered = {{0.1, 0.2}, {1.3, -0.4},  {0.7, 1.1}, {-0.6, 0.5},
                                                 {0.9, 0.3}, {-0.2, -1.2}, {0.4, 0.8}, {1.5, 1.4}};

TEST(Gradient, AgreesWithDifferences) {
  const std::vector<Fact> facts = {
      {Predicate::kCollinear, points({0, 1, 2}), {}},
      {Predicate::kCyclic, points({0, 1, 2, 3, 4}), {}},
      {Predicate::kEqualAngle, points({0, 1, 2, 3, 4, 5, 6, 7}), {}},
      {Predicate::kEqualRatio, points({0, 1, 2, 3, 0, 5, 6, 1}), {}},
      {Predicate::kMidpoint, points({3, 4, 5}), {}},
      {Predicate::kConstantAngle, points({0, 1, 1, 2}), {Rational(1, 5)}},
      {Predicate::kSimilarMirrored, points({0, 1, 2, 3, 4, 5}), {}},
      {Predicate::kCongruentTriangles, points({0, 1, 2, 3, 4, 5}), {}},
      {Predicate::kLengthSum, points({0, 1, 2, 3, 4, 5}), {Rational(1), Rational(2), Rational(-3, 2)}},
      {Predicate::kLogLengthSum, points({0, 1, 2, 3}), {Rational(1, 2), Rational(-2), Rational(3)}},
      {Predicate::kAngleSum, points({0, 1, 2, 3}), {Rational(2), Rational(-3), Rational(1, 7)}},
  };
  constexpr double kStep = 1e-6;
  for (const Fact& fact : facts) {
    const auto rows = equation_rows<double>(fact, kScattered);
    ASSERT_TRUE(rows.has_value());
    ASSERT_FALSE(rows->empty());
    for (std::size_t k = 0; k < rows->size(); ++k) {
      for (std::size_t j = 0; j < (*rows)[k].coordinates.size(); ++j) {
        const auto value = [&](double shift) {
          std::vector<Complex<double>> moved = kScattered;
          const std::size_t coordinate = (*rows)[k].coordinates[j];
          (coordinate % 2 == 0 ? moved[coordinate / 2].re : moved[coordinate / 2].im) += shift;
          return (*ResidualEvaluator<double>(moved).evaluate(fact))[k].value;
        };
        const double difference = (value(kStep) - value(-kStep)) / (2 * kStep);
        EXPECT_NEAR((*rows)[k].partials[j], difference, 1e-6 * (1 + std::abs(difference)));
      }
    }
  }
}

TEST(SolvePoints, RelaxesToASolution) {
  const std::vector<Fact> facts = {{Predicate::kCongruent, points({0, 1, 1, 2}), {}},
                                   {Predicate::kCongruent, points({1, 2, 2, 0}), {}},
                                   {Predicate::kMidpoint, points({3, 0, 1}), {}}};
  std::vector<Complex<double>> start(kScattered.begin(), kScattered.begin() + 4);
  EXPECT_LT(relax_points(facts, {}, start), 1e-12);
  EXPECT_GT(std::sqrt(squared_norm(start[0] - start[1])), 0.1) << "not collapsed";
  EXPECT_NEAR(std::sqrt(squared_norm(start[0] - start[1])), std::sqrt(squared_norm(start[2] - start[1])), 1e-9);
}

TEST(SolvePoints, ReportsWhatCannotBeMet) {
  const std::vector<Fact> facts = {{Predicate::kConstantLength, points({0, 1}), {Rational(1)}},
                                   {Predicate::kConstantLength, points({0, 1}), {Rational(2)}}};
  std::vector<Complex<double>> start(kScattered.begin(), kScattered.begin() + 2);
  EXPECT_GT(relax_points(facts, {}, start), 0.05);
}

TEST(EncloseSolution, FindsSquareRoots) {
  // An equilateral triangle from 16 digits of its height, with one equation more than needed.
  const std::vector<Fact> facts = {{Predicate::kConstantLength, points({0, 1}), {Rational(1)}},
                                   {Predicate::kCongruent, points({0, 1, 1, 2}), {}},
                                   {Predicate::kCongruent, points({0, 2, 1, 2}), {}},
                                   {Predicate::kConstantAngle, points({0, 1, 0, 2}), {Rational(1, 3)}}};
  const std::vector<Complex<double>> start = {{0, 0}, {1, 0}, {0.5, 0.8660254037844386}};
  const auto solution = enclose_solution(facts, start);
  ASSERT_TRUE(solution.has_value());
  const Enclosure side = squared_norm((*solution)[1] - (*solution)[0]) - Traits::from(1.0);
  const Enclosure other = squared_norm((*solution)[2] - (*solution)[0]) - Traits::from(1.0);
  EXPECT_LT(magnitude(side), 1e-190);
  EXPECT_LT(magnitude(other), 1e-190);
}

TEST(EncloseSolution, LeavesContradictionsVisible) {
  // Both equations have the same gradient: one is selected and solved, and the other visibly fails.
  const std::vector<Fact> facts = {{Predicate::kConstantLength, points({0, 1}), {Rational(1)}},
                                   {Predicate::kConstantLength, points({0, 1}), {Rational(1001, 1000)}}};
  const auto solution = enclose_solution(facts, {{0, 0}, {1, 0}});
  ASSERT_TRUE(solution.has_value());
  double total = 0;
  for (const Fact& fact : facts) total += magnitude((*ResidualEvaluator<Enclosure>(*solution).evaluate(fact))[0].value);
  EXPECT_GT(total, 1e-4);
}

TEST(EncloseSolution, NeverPassesOffAnApproximateDoubleRoot) {
  // A point whose distances to the ends of a unit segment are 1/2 each lies where two circles touch: the Jacobian is
  // singular there, so what is returned near it, if anything, must fail some equation.
  const std::vector<Fact> facts = {{Predicate::kConstantLength, points({0, 1}), {Rational(1)}},
                                   {Predicate::kConstantLength, points({0, 2}), {Rational(1, 2)}},
                                   {Predicate::kConstantLength, points({1, 2}), {Rational(1, 2)}}};
  const auto solution = enclose_solution(facts, {{0, 0}, {1, 0}, {0.5, 1e-9}});
  if (!solution) return;
  double total = 0;
  for (const Fact& fact : facts) total += magnitude((*ResidualEvaluator<Enclosure>(*solution).evaluate(fact))[0].value);
  EXPECT_GT(total, 1e-40);
}

TEST(EnclosureArithmetic, ContainsWhatItStandsFor) {
  const Enclosure third = Traits::from(Rational(1, 3));
  EXPECT_GT(width(third), 0);
  EXPECT_LT(width(third), 1e-290);
  EXPECT_EQ(Traits::sign(third * 3 - 1), 0) << "zero is inside, so no sign is certain";
  EXPECT_EQ(Traits::sign(third - Traits::from(1.0 / 3)), 1);
  EXPECT_FALSE(Traits::root(Enclosure(-1), 1).has_value());
  EXPECT_EQ(Traits::sign(*Traits::root(third * 3 - 1, 1)), 0);
  const Complex<Enclosure> sixth = Traits::half_turns(Rational(1, 3));
  EXPECT_LT(magnitude(sixth.re - Traits::from(0.5)), 1e-290);
  EXPECT_EQ(decimal_string(Traits::from(Rational(-1, 8)), 5), "-0.12500");
  EXPECT_FALSE(parse_enclosure("").has_value());
  EXPECT_FALSE(parse_enclosure("1e").has_value());
  EXPECT_EQ(Traits::sign(*parse_enclosure("0.1") * 10 - 1), 0);
}

}  // namespace
}  // namespace pappus::symbolic
