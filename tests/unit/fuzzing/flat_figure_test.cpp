// SPDX-License-Identifier: Apache-2.0
// Triangles that are flat to 13 digits, in which any three points seem to be on one line: what a theorem concludes must
// not rest on that.
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/figure.h"
#include "symbolic/fuzzing/closed_premises.h"

namespace pappus::symbolic {
namespace {

using Coordinates = std::vector<std::pair<std::string, std::string>>;

Premises premises_over(const Coordinates& coordinates, std::vector<Fact> facts) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < coordinates.size(); ++i) names.push_back(std::string(1, static_cast<char>('a' + i)));
  auto figure = figure_from_coordinates(coordinates);
  if (!figure) throw std::invalid_argument(figure.error().message);
  for (const Fact& fact : facts) EXPECT_TRUE(figure.value().seems_true(fact)) << to_string(fact, names);
  return {names, std::move(facts), std::move(figure).value()};
}

void expect_nothing_false(const Premises& premises, ClosedPremises& closed) {
  EXPECT_EQ(closed.status(), ClosureStatus::kSaturated) << closed.inconsistency().value_or("");
  for (const Fact& fact : closed.derived()) {
    EXPECT_FALSE(premises.figure.refutes(fact)) << to_string(fact, premises.point_names);
  }
}

/// The premises imply that the lengths bd · ce · af and dc · ea · fb are equal, and nothing false.
void expect_equal_products(const Premises& premises) {
  ClosedPremises closed(premises, 20, nullptr);
  expect_nothing_false(premises, closed);
  const PointId a(0), b(1), c(2), d(3), e(4), f(5);
  EXPECT_TRUE(
      closed.implies({Predicate::kLogLengthSum, {b, d, d, c, c, e, e, a, a, f, f, b}, {1, -1, 1, -1, 1, -1, 1}}));
}

/// Midpoints of the sides divide them as a transversal does, but all from within.
TEST(FlatFigure, MidpointsOfTheSidesAreOnNoLine) {
  const PointId a(0), b(1), c(2), d(3), e(4), f(5);
  const Premises premises = premises_over({{"0", "0"},
                                           {"6", "0"},
                                           {"2", "0.0000000000004"},
                                           {"4", "0.0000000000002"},
                                           {"1", "0.0000000000002"},
                                           {"3", "0"}},
                                          {{Predicate::kMidpoint, {d, b, c}, {}},
                                           {Predicate::kMidpoint, {e, c, a}, {}},
                                           {Predicate::kMidpoint, {f, a, b}, {}}});
  expect_equal_products(premises);
}

/// D, E and F of a transversal divide the sides as three lines through P = AD · BE do, but CF does not pass through P.
TEST(FlatFigure, LinesToATransversalDoNotConcur) {
  const PointId a(0), b(1), c(2), d(3), e(4), f(5), p(6);
  const Premises premises =
      premises_over({{"0", "0"},
                     {"2", "0"},
                     {"1", "0.0000000000005"},
                     {"1.5", "0.00000000000025"},
                     {"0.6", "0.0000000000003"},
                     {"6", "0"},
                     {"1.125", "0.0000000000001875"}},
                    {{Predicate::kCollinear, {d, b, c}, {}},
                     {Predicate::kCollinear, {e, c, a}, {}},
                     {Predicate::kCollinear, {f, a, b}, {}},
                     {Predicate::kLogLengthSum, {b, d, d, c, c, e, e, a, a, f, f, b}, {1, -1, 1, -1, 1, -1, 1}},
                     {Predicate::kCollinear, {p, a, d}, {}},
                     {Predicate::kCollinear, {p, b, e}, {}}});
  expect_equal_products(premises);
}

/// D on BC is where A seems to be, so that there is no line AD.
TEST(FlatFigure, VertexOnTheOppositeSide) {
  const PointId a(0), b(1), c(2), d(3), e(4), f(5), p(6);
  const Premises premises = premises_over({{"0", "0"},
                                           {"-2", "0.0000000000002"},
                                           {"4", "0.0000000000002"},
                                           {"0", "0.0000000000002"},
                                           {"2", "0.0000000000001"},
                                           {"-1", "0.0000000000001"},
                                           {"0", "0.00000000000015"}},
                                          {{Predicate::kCollinear, {d, b, c}, {}},
                                           {Predicate::kMidpoint, {e, c, a}, {}},
                                           {Predicate::kMidpoint, {f, a, b}, {}},
                                           {Predicate::kCollinear, {p, b, e}, {}}});
  ClosedPremises closed(premises, 20, nullptr);
  expect_nothing_false(premises, closed);
}

}  // namespace
}  // namespace pappus::symbolic
