// SPDX-License-Identifier: Apache-2.0
// What the families construct: two loci that meet where they say, at no point that is already there.
#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "symbolic/check/check_auxiliary.h"
#include "symbolic/diagram/extend_figure.h"
#include "symbolic/search/auxiliary_search.h"
#include "symbolic/search/generate_candidates.h"
#include "tests/unit/search/sample_searches.h"

namespace pappus::symbolic {
namespace {

/// Figures that together have something for each family: circles with and without centre, long lines, midpoints.
std::vector<std::string> figures() {
  return {"a b c = triangle a b c; o = circle o a b c; d = foot d a b c; e = midpoint e a b ? perp a d b c",
          "a b c = triangle a b c; d = on_circum d a b c; e = on_line e a b; f = on_circum f b d e ? cyclic a b c d",
          "a b c d = quadrangle a b c d; e = intersection_ll e a b c d; f = on_line f b c ? coll a b e",
          "a b c = triangle a b c; d e = segment d e; f = on_circum f a b c; g = on_circum g a d e ? cyclic a b c f",
          "a b c = triangle a b c; i = incenter i a b c; m = on_line m a i, on_circum m a b c ? coll a i m"};
}

double distance(ApproximatePoint p, ApproximatePoint q) { return std::hypot(p.x - q.x, p.y - q.y); }

std::string in_words(const Candidate& candidate, const Drawn& drawn) {
  std::vector<std::string> names = drawn.problem.point_names;
  while (names.size() <= drawn.figure.point_count()) names.push_back("new" + std::to_string(names.size()));
  std::string text(name_of(candidate.family));
  for (const Fact& fact : candidate.facts) text += ", " + to_string(fact, names);
  return text;
}

TEST(Candidates, FactsDefineThePlace) {
  std::set<CandidateFamily> families;
  for (const std::string& statement : figures()) {
    const Drawn sample = drawn(statement);
    const std::vector<Candidate> candidates = generate_candidates(saturated(sample), {});
    const PointId added(sample.figure.point_count());
    std::size_t flat = 0;
    for (const Candidate& candidate : candidates) {
      families.insert(candidate.family);
      const auto figure = extend_figure(sample.figure, candidate.facts, std::nullopt);
      const auto there = extend_figure(sample.figure, candidate.facts, candidate.place);
      ASSERT_EQ(figure.has_value(), there.has_value()) << in_words(candidate, sample);
      if (!there) {
        ++flat;
        continue;
      }
      EXPECT_LT(distance(there->approximate(added), candidate.place), 1e-9) << in_words(candidate, sample);
      for (std::size_t i = 0; i < added.index(); ++i)
        EXPECT_GT(distance(there->approximate(PointId(i)), candidate.place), 1e-4) << in_words(candidate, sample);
      for (const Fact& fact : candidate.facts) EXPECT_TRUE(there->seems_true(fact)) << in_words(candidate, sample);
    }
    EXPECT_EQ(flat, 0U) << statement;
  }
  for (std::size_t family = 0; family < kCandidateFamilyNames.size(); ++family)
    EXPECT_TRUE(families.contains(static_cast<CandidateFamily>(family))) << kCandidateFamilyNames[family];
}

/// The points before the new one are different, and those that fix a circle for it are not collinear.
Nondegeneracy all_different(PointId added, const Candidate& candidate) {
  Nondegeneracy granted(added.index() + 1);
  for (std::size_t j = 1; j < added.index(); ++j) {
    for (std::size_t i = 0; i < j; ++i) granted.add({Predicate::kDistinct, {PointId(i), PointId(j)}, {}});
  }
  for (const Fact& fact : candidate.facts) {
    const std::vector<PointId>& p = fact.points;
    if (fact.predicate == Predicate::kCyclic) granted.add({Predicate::kNotCollinear, {p[0], p[1], p[2]}, {}});
  }
  granted.close();
  return granted;
}

TEST(Candidates, AreWhatTheCheckerAccepts) {
  for (const std::string& statement : figures()) {
    const Drawn sample = drawn(statement);
    for (const Candidate& candidate : generate_candidates(saturated(sample), {})) {
      const auto figure = extend_figure(sample.figure, candidate.facts, candidate.place);
      ASSERT_TRUE(figure) << in_words(candidate, sample);
      std::vector<std::string> names = sample.problem.point_names;
      names.emplace_back("new");
      auto enclosure = checker::Enclosure::read(figure->decimal_coordinates(), names);
      ASSERT_TRUE(enclosure) << enclosure.error().message;
      const checker::Certifier certifier(std::move(enclosure).value());
      const PointId added(sample.figure.point_count());
      const auto objection =
          checker::object_to_auxiliary({certifier, all_different(added, candidate)}, added, candidate.facts);
      EXPECT_FALSE(objection) << in_words(candidate, sample) << ": " << objection.value_or("");
    }
  }
}

TEST(Candidates, HaveAPlaceEach) {
  for (const std::string& statement : figures()) {
    const std::vector<Candidate> candidates = generate_candidates(saturated(drawn(statement)), {});
    for (std::size_t j = 0; j < candidates.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) ASSERT_GT(distance(candidates[i].place, candidates[j].place), 1e-10);
    }
  }
}

TEST(Candidates, AreTheSameEachTime) {
  const Drawn sample = drawn(figures()[0]);
  const std::vector<Candidate> once = generate_candidates(saturated(sample), {});
  const std::vector<Candidate> again = generate_candidates(saturated(sample), {});
  ASSERT_EQ(once.size(), again.size());
  for (std::size_t i = 0; i < once.size(); ++i) EXPECT_EQ(once[i].facts, again[i].facts);
}

TEST(Candidates, OfALaterPointUseIt) {
  const Drawn sample = drawn(figures()[0]);
  const PointId last(sample.figure.point_count() - 1);
  CandidateOptions options;
  options.first_point = last.index();
  const std::vector<Candidate> candidates = generate_candidates(saturated(sample), options);
  EXPECT_FALSE(candidates.empty());
  EXPECT_LT(candidates.size(), generate_candidates(saturated(sample), {}).size());
  for (const Candidate& candidate : candidates) {
    const bool uses = std::ranges::any_of(
        candidate.facts, [&](const Fact& fact) { return std::ranges::find(fact.points, last) != fact.points.end(); });
    EXPECT_TRUE(uses) << in_words(candidate, sample);
  }
}

TEST(Candidates, CountWhatPassesThroughByChance) {
  // The midpoints of two sides of a parallelogram's diagonals are one point: more ways lead there.
  const Drawn sample = drawn("a b c = triangle a b c; d = parallelogram a b c d ? para a b c d");
  const std::vector<Candidate> candidates = generate_candidates(saturated(sample), {});
  double center = 0, side = 0;
  for (const Candidate& candidate : candidates) {
    if (candidate.family != CandidateFamily::kMidpoint) continue;
    const std::vector<PointId>& p = candidate.facts[0].points;
    const std::set<PointId> ends{p[1], p[2]};
    if (ends == std::set{PointId(0), PointId(2)} || ends == std::set{PointId(1), PointId(3)})
      center = std::max(center, candidate.coincidences);
    else
      side = std::max(side, candidate.coincidences);
  }
  EXPECT_GT(center, side);
}

}  // namespace
}  // namespace pappus::symbolic
