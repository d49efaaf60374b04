// SPDX-License-Identifier: Apache-2.0
#include "symbolic/existence/prove_existence.h"

#include <algorithm>
#include <optional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/existence/contact_facts.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A statement with its proof and the section that was found for it.
struct Attempt {
  Problem problem;
  Proof proof;
};

Attempt attempt(const std::string& statement) {
  Attempt result;
  result.problem = parse_problems("test\n" + statement + "\n", "test").value().front();
  const auto figure = build_figure(result.problem, {});
  EXPECT_TRUE(figure.has_value()) << statement;
  ProverOutcome outcome = prove(result.problem, figure.value(), {});
  EXPECT_TRUE(outcome.proof.has_value()) << statement << ": " << outcome.reason;
  result.proof = std::move(outcome.proof).value();
  result.proof.existence = prove_existence(result.proof, {});
  return result;
}

/// The checker accepts the section.
bool is_certified(const Attempt& attempt) {
  const auto verdict = check_proof(attempt.proof, attempt.problem);
  EXPECT_TRUE(verdict.has_value()) << verdict.error().where << ": " << verdict.error().reason;
  return verdict && verdict.value().existence_is_certified;
}

TEST(ProveExistence, NeedsNoDerivationWhereHypothesesAreIndependent) {
  const Attempt midline = attempt("a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c");
  ASSERT_TRUE(midline.proof.existence);
  EXPECT_EQ(midline.proof.existence->independent, midline.proof.hypotheses);
  EXPECT_THAT(midline.proof.existence->derivations, IsEmpty());
  EXPECT_TRUE(is_certified(midline));
}

TEST(ProveExistence, DerivesWhatConstructionsSayTwice) {
  for (const char* statement : {
           "a b c = triangle a b c; h = orthocenter h a b c ? perp c h a b",
           "a b c = triangle a b c; i = incenter i a b c ? eqangle c a c i c i c b",
           "a b = segment a b; c d = square a b c d ? cong b c c d",
           "a b c = triangle a b c; d = parallelogram a b c d ? cong a d b c",
           "a b c = triangle a b c; m n k g = centroid m n k g a b c ? coll c g k",
       }) {
    const Attempt one = attempt(statement);
    EXPECT_TRUE(is_certified(one)) << statement;
    for (std::size_t i = 0; one.proof.existence && i < one.proof.existence->derivations.size(); ++i)
      EXPECT_THAT(one.proof.existence->derivations[i].facts, testing::Not(IsEmpty()));
  }
}

/// The point is where two curves touch, whose equations are dependent there.
TEST(ProveExistence, AddsFactsOfContact) {
  for (const char* statement : {
           "a b = segment a b; m = midpoint m a b; x = on_circle x a m, on_circle x b m ? cong x a x b",
           "o a = segment o a; t = on_tline t a o a; x = on_line x a t, on_circle x o a ? cong o x o a",
           "a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; e = on_line e b c, on_circle e i d ? "
           "cong i e i d",
       }) {
    const Attempt one = attempt(statement);
    ASSERT_TRUE(one.proof.existence) << statement;
    EXPECT_TRUE(is_certified(one)) << statement;
    const auto is_hypothesis = [&](const Fact& fact) {
      return std::ranges::find(one.proof.hypotheses, fact) != one.proof.hypotheses.end();
    };
    EXPECT_FALSE(std::ranges::all_of(one.proof.existence->independent, is_hypothesis)) << statement;
  }
}

TEST(ProveExistence, FactsOfContactAreThoseOfCurvesOfOnePoint) {
  const std::vector<std::string> names{"o", "w", "x", "a", "b", "c"};
  const auto contacts = [&](const char* dependent, std::initializer_list<const char*> related) {
    std::vector<Fact> others;
    for (const char* text : related) others.push_back(parse_fact(text, names).value());
    std::vector<std::string> result;
    for (const Fact& fact : contact_facts(parse_fact(dependent, names).value(), others))
      result.push_back(to_string(fact, names));
    return result;
  };
  EXPECT_THAT(contacts("cong o x o a", {"cong w x w b"}), testing::ElementsAre("coll o w x"));
  EXPECT_THAT(contacts("cong o x o a", {"coll x b c"}), testing::ElementsAre("perp o x b c"));
  EXPECT_THAT(contacts("coll x b c", {"lconst o x 3"}), testing::ElementsAre("perp o x b c"));
  EXPECT_THAT(contacts("perp a x b c", {"cong o x w a"}), testing::Contains("para o x b c"));
  EXPECT_THAT(contacts("coll x b c", {"coll x a w"}), IsEmpty());
  EXPECT_THAT(contacts("cong o x o a", {"cong o x o b"}), IsEmpty());
}

/// Thirty degrees, and thirty degrees and a little: the rules see what the figure does not.
TEST(ProveExistence, AContradictionOfTheRulesNamesThePremises) {
  const std::string zeros(74, '0');
  const Problem problem =
      parse_problems("test\na b = segment a b; z = free z; c = aconst a b a c 30, aconst a b a c 30." + zeros +
                         "1 ? perp a c a b\n",
                     "test")
          .value()
          .front();
  Problem without_goal = problem;
  without_goal.goals.clear();
  const auto figure = build_figure(without_goal, {});
  ASSERT_TRUE(figure);
  const ProverOutcome outcome = prove(problem, figure.value(), {});
  EXPECT_EQ(outcome.status, ProverStatus::kContradiction);
  EXPECT_THAT(outcome.reason, HasSubstr("premises p1 and p2 contradict each other: 'aconst a b a c 30'"));
}

}  // namespace
}  // namespace pappus::symbolic
