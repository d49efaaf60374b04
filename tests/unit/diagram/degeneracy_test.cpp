// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/degeneracy.h"

#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/atomic_facts.h"

namespace pappus::symbolic {
namespace {

const std::vector<std::string> kNames = {"a", "b", "c", "d"};

TEST(Degeneracy, AcceptsSpreadPoints) {
  DegeneracyFilter filter(kNames);
  const std::vector<Complex<double>> points = {{0, 0}, {1, 0}, {0, 1}, {1, 1.2}};
  EXPECT_EQ(filter.objection(points, DegeneracyLimits::for_attempt(0, 60)), "");
}

TEST(Degeneracy, RefusesNearPointsUntilTheLimitsAreLoose) {
  DegeneracyFilter filter(kNames);
  const std::vector<Complex<double>> points = {{0, 0}, {1, 0}, {0, 1}, {0, 1.005}};
  EXPECT_EQ(filter.objection(points, DegeneracyLimits::for_attempt(0, 60)), "points c and d nearly coincide");
  EXPECT_EQ(filter.objection(points, DegeneracyLimits::for_attempt(59, 60)), "");
}

TEST(Degeneracy, RefusesFarPoints) {
  DegeneracyFilter filter(kNames);
  const std::vector<Complex<double>> points = {{0, 0}, {1, 0}, {0, 1}, {100, 0}};
  const std::string objection = filter.objection(points, {.least_distance = 1e-3, .greatest_reach = 2});
  EXPECT_EQ(objection, "point d lies far outside the figure");
  EXPECT_EQ(filter.objection(points, {.least_distance = 1e-3, .greatest_reach = 20}), "");
}

TEST(Degeneracy, ForcedCoincidencesAreLearnt) {
  DegeneracyFilter forced(kNames);
  DegeneracyFilter accidental(kNames);
  const DegeneracyLimits limits = DegeneracyLimits::for_attempt(0, 60);
  const std::vector<Complex<double>> together = {{0, 0}, {1, 0}, {0, 1}, {0, 1}};
  const std::vector<Complex<double>> apart = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
  EXPECT_EQ(accidental.objection(apart, limits), "");
  std::string last_forced;
  std::string last_accidental;
  for (int figure = 0; figure < 6; ++figure) {
    last_forced = forced.objection(together, limits);
    last_accidental = accidental.objection(together, limits);
    if (figure == 0) {
      EXPECT_EQ(last_forced, "points c and d coincide");
    }
  }
  EXPECT_EQ(last_forced, "");
  EXPECT_EQ(last_accidental, "points c and d coincide") << "they were apart in one figure";
}

TEST(Degeneracy, RefusesTrianglesThatAreNearlySpecialByAccident) {
  const DegeneracyLimits limits = DegeneracyLimits::for_attempt(0, 60);
  const std::vector<Complex<double>> nearly_right = {{0, 0}, {1, 0.003}, {0, 1.3}, {1.4, 1.2}};
  const std::vector<Complex<double>> right = {{0, 0}, {1, 0}, {0, 1.3}, {1.4, 1.2}};
  const std::vector<Complex<double>> plain = {{0, 0}, {1, 0.35}, {0, 1.3}, {1.4, 1.2}};
  DegeneracyFilter accidental(kNames);
  EXPECT_EQ(accidental.objection(plain, limits), "");
  for (int figure = 0; figure < 6; ++figure) {
    EXPECT_EQ(accidental.objection(nearly_right, limits), "triangle a b c is nearly a special one");
  }
  EXPECT_EQ(accidental.objection(nearly_right, DegeneracyLimits::for_attempt(59, 60)), "") << "late attempts";
  EXPECT_EQ(accidental.objection(right, limits), "") << "no accident is so exact";
  DegeneracyFilter forced(kNames);
  std::string last;
  for (int figure = 0; figure < 6; ++figure) last = forced.objection(nearly_right, limits);
  EXPECT_EQ(last, "") << "it is so in every figure";
}

TEST(AtomicFacts, TakeFactsApart) {
  const auto point = [](int index) { return PointId(index); };
  const std::vector<Fact> facts = {{Predicate::kCircle, {point(0), point(1), point(2), point(3)}, {}},
                                   {Predicate::kCollinear, {point(0), point(1), point(2), point(3)}, {}},
                                   {Predicate::kDistinct, {point(0), point(1)}, {}},
                                   {Predicate::kComputeAngle, {point(0), point(1), point(0), point(2)}, {}}};
  const std::vector<Fact> atoms = atomic_facts(facts);
  EXPECT_EQ(atoms.size(), 3U + 4U) << "three pairs of radii, four triples, nothing without equations";
  for (const Fact& atom : atoms) EXPECT_LE(atom.points.size(), 4U);
}

}  // namespace
}  // namespace pappus::symbolic
