// SPDX-License-Identifier: Apache-2.0
// Proofs with auxiliary points, from the search to the checker.
#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <vector>

#include "symbolic/check/check_proof.h"
#include "symbolic/core/random.h"
#include "symbolic/proof/auxiliary_text.h"
#include "symbolic/proof/proof_json.h"
#include "symbolic/search/auxiliary_search.h"
#include "symbolic/search/minimise_points.h"
#include "symbolic/search/prove_with_points.h"
#include "tests/unit/search/sample_searches.h"

namespace pappus::symbolic {
namespace {

SearchOptions attempts(std::size_t count, std::size_t threads = 1) {
  SearchOptions options;
  options.attempts = count;
  options.threads = threads;
  return options;
}

PointsOutcome searched(const std::string& statement, const Guide& guide, const SearchOptions& options) {
  const Drawn sample = drawn(statement);
  return prove_with_points(sample.problem, sample.figure, guide, {}, options);
}

std::string verdict(const Proof& proof, const Problem& problem) {
  const auto result = check_proof(proof, problem);
  return result ? "accepted" : result.error().where + ": " + result.error().reason;
}

TEST(Search, ProvesWhatTheRulesAloneDoNot) {
  for (const std::string& statement : {broken_chord(), equilateral_ptolemy()}) {
    const Drawn sample = drawn(statement);
    ASSERT_EQ(prove(sample.problem, sample.figure, {}).status, ProverStatus::kSaturated);
    const PointsOutcome outcome = prove_with_points(sample.problem, sample.figure, HeuristicGuide(), {}, attempts(600));
    ASSERT_EQ(outcome.status, SearchStatus::kFound);
    ASSERT_TRUE(outcome.prover.proof);
    EXPECT_FALSE(outcome.prover.proof->auxiliary.empty());
    EXPECT_EQ(verdict(*outcome.prover.proof, sample.problem), "accepted");
  }
}

TEST(Search, EndsAlikeOnAnyNumberOfThreads) {
  for (const std::string& statement : {broken_chord(), equilateral_ptolemy()}) {
    const PointsOutcome one = searched(statement, HeuristicGuide(), attempts(600, 1));
    for (const std::size_t threads : {std::size_t{2}, std::size_t{3}}) {
      const PointsOutcome many = searched(statement, HeuristicGuide(), attempts(600, threads));
      EXPECT_EQ(one.attempts, many.attempts);
      ASSERT_TRUE(one.prover.proof && many.prover.proof);
      EXPECT_EQ(write_proof_json(*one.prover.proof), write_proof_json(*many.prover.proof));
    }
  }
}

TEST(Search, StopsAtTheNumberOfAttempts) {
  // No point makes lines parallel that are not.
  for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{100}}) {
    const Drawn sample = drawn("a b c = triangle a b c; d = on_circum d a b c; e = on_line e a b ? coll a b e");
    const Fact never{Predicate::kParallel, {PointId(0), PointId(2), PointId(1), PointId(3)}, {}};
    const SearchOutcome outcome =
        search_auxiliary(saturated(sample), std::vector<Fact>{never}, HeuristicGuide(), attempts(count));
    EXPECT_EQ(outcome.status, SearchStatus::kExhausted);
    EXPECT_EQ(outcome.attempts, count);
  }
}

TEST(Search, StopsWhenToldTo) {
  const std::atomic<bool> cancelled = true;
  SearchOptions options = attempts(1000);
  options.cancelled = &cancelled;
  const PointsOutcome outcome = searched(broken_chord(), HeuristicGuide(), options);
  EXPECT_EQ(outcome.status, SearchStatus::kInterrupted);
  EXPECT_FALSE(outcome.prover.proof);
}

/// Ranks nothing and proposes one point, which is put first.
class ProposingGuide final : public Guide {
 public:
  explicit ProposingGuide(Candidate proposal) : proposal_(std::move(proposal)) {}
  void score(const GuideContext& /*context*/, std::span<const Candidate> candidates,
             std::span<double> scores) const override {
    for (std::size_t i = 0; i < candidates.size(); ++i) scores[i] = candidates[i].facts == proposal_.facts ? 1 : 0;
  }
  [[nodiscard]] std::vector<Candidate> propose(const GuideContext& /*context*/) const override { return {proposal_}; }

 private:
  Candidate proposal_;
};

TEST(Search, TriesWhatTheGuideProposesFirst) {
  const Drawn sample = drawn(broken_chord());
  const PointsOutcome heuristic = searched(broken_chord(), HeuristicGuide(), attempts(600));
  ASSERT_EQ(heuristic.status, SearchStatus::kFound);
  // The reflection of B in F, written otherwise than the families write it.
  const PointId b(1), f(4), added(5);
  const ApproximatePoint at_b = sample.figure.approximate(b), at_f = sample.figure.approximate(f);
  Candidate reflection;
  reflection.family = CandidateFamily::kReflectionInPoint;
  reflection.facts = {{Predicate::kMidpoint, {f, added, b}, {}}};
  reflection.place = {2 * at_f.x - at_b.x, 2 * at_f.y - at_b.y};
  const PointsOutcome guided = searched(broken_chord(), ProposingGuide(reflection), attempts(1));
  ASSERT_EQ(guided.status, SearchStatus::kFound);
  EXPECT_EQ(guided.attempts, 1U);
}

TEST(Search, IsNotMisledByAGuideThatProposesNonsense) {
  const PointId added(5);
  Candidate nowhere;
  nowhere.facts = {{Predicate::kCollinear, {added, PointId(0), PointId(1)}, {}},
                   {Predicate::kCollinear, {added, PointId(0), PointId(1)}, {}}};
  Candidate elsewhere;  // the midpoint of AB is not there
  elsewhere.facts = {{Predicate::kMidpoint, {added, PointId(0), PointId(1)}, {}}};
  elsewhere.place = {100, 100};
  for (const Candidate& candidate : {nowhere, elsewhere}) {
    const PointsOutcome outcome = searched(broken_chord(), ProposingGuide(candidate), attempts(1));
    EXPECT_EQ(outcome.status, SearchStatus::kExhausted);
    EXPECT_FALSE(outcome.prover.proof);
  }
}

TEST(Search, LeavesOutIdlePoints) {
  const Drawn sample = drawn(broken_chord());
  const Closure root = saturated(sample);
  const PointsOutcome one = searched(broken_chord(), HeuristicGuide(), attempts(600));
  ASSERT_TRUE(one.prover.proof);
  ASSERT_EQ(one.prover.proof->auxiliary.size(), 1U);
  const SearchOutcome found = search_auxiliary(root, sample.problem.goals, HeuristicGuide(), attempts(600));
  ASSERT_EQ(found.points.size(), 1U);
  const PointId first(sample.figure.point_count()), second(sample.figure.point_count() + 1);
  const auto at = [&](std::size_t i) { return sample.figure.approximate(PointId(i)); };
  Candidate idle;
  idle.facts = {{Predicate::kMidpoint, {first, PointId(1), PointId(2)}, {}}};
  idle.place = {(at(1).x + at(2).x) / 2, (at(1).y + at(2).y) / 2};
  Candidate useful = found.points[0];
  for (Fact& fact : useful.facts) std::ranges::replace(fact.points, first, second);
  const std::vector<Candidate> fewer = minimised_points(root, {idle, useful}, sample.problem.goals);
  ASSERT_EQ(fewer.size(), 1U);
  EXPECT_EQ(fewer[0].facts, found.points[0].facts);
  const std::vector<Candidate> after = minimised_points(root,
                                                        {found.points[0],
                                                         [&] {
                                                           Candidate later = idle;
                                                           later.facts[0].points[0] = second;
                                                           return later;
                                                         }()},
                                                        sample.problem.goals);
  ASSERT_EQ(after.size(), 1U);
  EXPECT_EQ(after[0].facts, found.points[0].facts);
}

/// Four free points that happen to lie on one circle, and a fifth that happens to be the centre.
TEST(Search, UsesNoFreePointThatHappensToFit) {
  for (const char* statement : {
           "a@0_5 = ; b@3_4 = ; c@-4_3 = ; d@0_-5 = ? cyclic a b c d",
           "a@0_0 = ; b@1_2 = ; c@3_6 = ; d@5_1 = ? coll a b c",
           "a@0_0 = ; b@4_0 = ; c@1_3 = ; m@2_0 = ; d@-1_-2 = ? midp m a b",
       }) {
    const PointsOutcome outcome = searched(statement, HeuristicGuide(), attempts(300, 2));
    EXPECT_EQ(outcome.status, SearchStatus::kExhausted) << statement;
    EXPECT_FALSE(outcome.prover.proof) << statement;
  }
}

TEST(Search, MutatedProofsAreRefused) {
  const Drawn sample = drawn(equilateral_ptolemy());
  const PointsOutcome outcome = prove_with_points(sample.problem, sample.figure, HeuristicGuide(), {}, attempts(600));
  ASSERT_TRUE(outcome.prover.proof);
  const Proof& proof = *outcome.prover.proof;
  const std::size_t problem_facts = sample.problem.hypotheses.size();
  const std::size_t problem_points = sample.problem.point_names.size();
  SplitMix64 random(5);
  std::size_t accepted = 0;
  for (int trial = 0; trial < 400; ++trial) {
    Proof mutant = proof;
    const std::size_t index = problem_facts + random.next() % (proof.hypotheses.size() - problem_facts);
    Fact& fact = mutant.hypotheses[index];
    fact.points[random.next() % fact.points.size()] = PointId(random.next() % proof.point_names.size());
    if (fact == proof.hypotheses[index]) continue;
    EXPECT_NE(verdict(mutant, sample.problem), "accepted") << "the text says something else";
    // With a text that says so, the construction may be another one of the same point, and nothing else.
    std::size_t next = problem_facts;
    for (std::size_t i = 0; i < mutant.auxiliary.size(); ++i) {
      const PointId added(problem_points + i);
      const std::size_t first = next;
      while (next < mutant.hypotheses.size() && std::ranges::max(mutant.hypotheses[next].points) == added) ++next;
      mutant.auxiliary[i].text =
          auxiliary_text(added, std::span(mutant.hypotheses).subspan(first, next - first), mutant.point_names);
    }
    if (verdict(mutant, sample.problem) != "accepted") continue;
    ++accepted;
    const auto figure = figure_from_coordinates(proof.coordinates);
    ASSERT_TRUE(figure);
    EXPECT_TRUE(figure.value().seems_true(fact)) << to_string(fact, mutant.point_names);
  }
  EXPECT_LT(accepted, 40U);
}

}  // namespace
}  // namespace pappus::symbolic
