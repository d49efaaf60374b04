// SPDX-License-Identifier: Apache-2.0
// The statements of problems/imo and problems/classics say what they should, as far as figures can tell: in five
// figures the premises and the goal hold and nothing else does by accident, and no hypothesis can be dropped.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <ostream>
#include <set>

#include "symbolic/diagram/build_figure.h"
#include "tests/unit/corpus/coincidences.h"
#include "tests/unit/corpus/corpus.h"

namespace pappus::symbolic {

/// What test listings show of a parameter.
void PrintTo(const Problem& problem, std::ostream* out) { *out << problem.name; }

namespace {

/// A limit on a hang, not a measurement: figures take milliseconds.
constexpr double kSeconds = 10;

Result<Figure, FigureFailure> figure_of(const Problem& problem, std::uint64_t seed) {
  return build_figure(problem, FigureOptions{.seed = seed, .seconds = kSeconds});
}

bool all_hold(const Figure& figure, const std::vector<Fact>& facts) {
  return std::ranges::all_of(facts, [&](const Fact& fact) {
    return info(fact.predicate).is_configuration ? figure.certify(fact) : figure.seems_true(fact);
  });
}

class Audit : public testing::TestWithParam<Problem> {};

TEST_P(Audit, SaysWhereItComesFromAndWhatIsExpected) {
  const auto& metadata = GetParam().metadata;
  for (const char* key : {"source", "status", "text"}) EXPECT_TRUE(metadata.contains(key)) << key;
  EXPECT_EQ(metadata.at("status"), "Theorem");
}

TEST_P(Audit, HoldsInFiveFiguresThatAreNotSpecial) {
  const Problem& problem = GetParam();
  const std::vector<Fact> goals = answered_goals(problem);
  std::vector<std::set<std::string>> seen;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const auto figure = figure_of(problem, seed);
    ASSERT_TRUE(figure.has_value()) << "seed " << seed << ": " << figure.error().message;
    EXPECT_TRUE(all_hold(figure.value(), problem.hypotheses)) << "seed " << seed;
    EXPECT_TRUE(all_hold(figure.value(), goals)) << "seed " << seed;
    for (const Clause& clause : problem.clauses) {
      for (const ConstructionCall& call : clause.constructions) {
        if (!call.condition) continue;
        EXPECT_TRUE(all_hold(figure.value(), {*call.condition})) << "seed " << seed;
      }
    }
    seen.push_back(coincidences(figure.value(), problem.point_names));
  }
  std::set<std::string> common = seen.front();
  for (const std::set<std::string>& other : seen) {
    std::set<std::string> both;
    std::ranges::set_intersection(common, other, std::inserter(both, both.end()));
    common = std::move(both);
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    for (const std::string& fact : seen[i]) {
      EXPECT_TRUE(common.contains(fact)) << "only in some figures: " << fact << " (seed " << i + 1 << ")";
    }
  }
}

/// Whether the goals still hold without the part, in all of a few figures: three for equations, more for inequalities,
/// which hold in many figures for no reason.
bool is_redundant(const Problem& problem, const Part& part) {
  const std::vector<Fact> goals = answered_goals(problem);
  const bool open = std::ranges::all_of(goals, [](const Fact& goal) { return info(goal.predicate).is_configuration; });
  const std::uint64_t wanted = open ? 60 : 3;
  Problem weaker = without(problem, part);
  weaker.goals.clear();
  std::size_t figures = 0;
  for (std::uint64_t seed = 1; seed <= wanted; ++seed) {
    const auto figure = figure_of(weaker, seed);
    if (!figure) continue;
    ++figures;
    if (!all_hold(figure.value(), goals)) return false;
  }
  EXPECT_GT(figures, 0U) << "no figure without '" << part.text << "'";
  return true;
}

TEST_P(Audit, NeedsEveryHypothesis) {
  const Problem& problem = GetParam();
  std::vector<std::string> redundant;
  for (const Part& part : droppable_parts(problem)) {
    if (is_redundant(problem, part)) redundant.push_back(part.text);
  }
  EXPECT_EQ(redundant, declared_redundant(problem)) << "a 'redundant:' line names them, separated by semicolons";
}

std::string test_name(const testing::TestParamInfo<Problem>& parameter) { return parameter.param.name; }

INSTANTIATE_TEST_SUITE_P(Imo, Audit, testing::ValuesIn(corpus("imo")), test_name);
INSTANTIATE_TEST_SUITE_P(Classics, Audit, testing::ValuesIn(corpus("classics")), test_name);

TEST(Corpus, HasItsSize) {
  EXPECT_GE(corpus("imo").size(), 44U);
  EXPECT_GE(corpus("classics").size(), 60U);
}

}  // namespace
}  // namespace pappus::symbolic
