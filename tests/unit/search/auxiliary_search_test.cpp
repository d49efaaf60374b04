// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/auxiliary_search.h"

#include <cstddef>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

/// The broken chord of Archimedes, which needs a point more.
constexpr const char* kBrokenChord =
    "broken chord\n"
    "a b c = triangle a b c, longer a b b c; m = on_circum m a b c, on_bline m a c, oneside m b a c; f = foot f m a b "
    "? distseq a f f b b c 1 -1 -1\n";

struct Setting {
  Problem problem;
  Figure figure;
};

Setting setting() {
  auto parsed = parse_problems(kBrokenChord, "test");
  EXPECT_TRUE(parsed) << parsed.error().message;
  Problem problem = parsed.value().front();
  auto figure = build_figure(problem, FigureOptions());
  EXPECT_TRUE(figure);
  return {std::move(problem), std::move(figure).value()};
}

SearchOutcome search(const Setting& setting, const Fact& goal, std::size_t threads) {
  Closure closure(setting.figure, 1);
  for (const Fact& hypothesis : setting.problem.hypotheses) closure.assume(hypothesis);
  static_cast<void>(closure.run({}, {}));
  closure.freeze();
  SearchOptions options;
  options.attempts = 60;
  options.threads = threads;
  const std::vector<Fact> goals{goal};
  return search_auxiliary(closure, goals, HeuristicGuide(), options);
}

std::vector<std::vector<Fact>> facts_of(const SearchOutcome& outcome) {
  std::vector<std::vector<Fact>> facts;
  for (const Candidate& point : outcome.points) facts.push_back(point.facts);
  return facts;
}

TEST(AuxiliarySearch, DoesNotDependOnTheNumberOfThreads) {
  const Setting given = setting();
  const Fact never{
      Predicate::kCollinear, {PointId(std::size_t{0}), PointId(std::size_t{1}), PointId(std::size_t{2})}, {}};
  for (const Fact& goal : {given.problem.goals.front(), never}) {
    const SearchOutcome alone = search(given, goal, 1);
    const SearchOutcome together = search(given, goal, 4);
    EXPECT_EQ(alone.status, goal == never ? SearchStatus::kExhausted : SearchStatus::kFound);
    EXPECT_EQ(alone.status, together.status);
    EXPECT_EQ(alone.attempts, together.attempts);
    EXPECT_EQ(facts_of(alone), facts_of(together));
  }
}

}  // namespace
}  // namespace pappus::symbolic
