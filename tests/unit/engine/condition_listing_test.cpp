// SPDX-License-Identifier: Apache-2.0
// A proof lists what it relies on of different points and of triangles, and the checker refuses one that does not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<Problem> problems_in(const std::string& text, const std::string& file) {
  auto parsed = parse_problems(text, file);
  if (!parsed) {
    ADD_FAILURE() << parsed.error().to_string();
    return {};
  }
  return std::move(parsed).value();
}

std::vector<Problem> problems_of_folder(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(PAPPUS_SOURCE_DIR) + "/problems/" + folder)) {
    if (entry.path().extension() == ".geo") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  std::vector<Problem> problems;
  for (const auto& file : files) {
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    for (Problem& problem : problems_in(text, file.filename().string())) problems.push_back(std::move(problem));
  }
  return problems;
}

std::optional<Proof> proof_of(const Problem& problem) {
  const auto figure = build_figure(problem, FigureOptions{});
  if (!figure || !problem.locus_goals.empty()) return std::nullopt;
  return prove(problem, figure.value(), ProverOptions{.seconds = 60}).proof;
}

Proof proof_of(const std::string& statement, Problem& problem) {
  problem = problems_in("test\n" + statement + "\n", "test.txt").front();
  auto proof = proof_of(problem);
  if (!proof) {
    ADD_FAILURE() << "not proved: " << statement;
    return {};
  }
  return *std::move(proof);
}

std::vector<std::string> listed(const Proof& proof) {
  std::vector<std::string> texts;
  for (const Fact& fact : proof.configuration) texts.push_back(to_string(fact, proof.point_names));
  return texts;
}

/// The proof without a condition: references to it go, those behind it move up.
Proof without(Proof proof, std::size_t condition) {
  proof.configuration.erase(proof.configuration.begin() + static_cast<std::ptrdiff_t>(condition));
  const auto move_up = [condition](std::size_t& index) { index -= index > condition ? 1 : 0; };
  for (ProofStep& step : proof.steps) {
    std::erase(step.configuration, condition);
    std::ranges::for_each(step.configuration, move_up);
    for (CombinationTerm& term : step.combination) {
      if (term.reference.kind == ProofReference::Kind::kConfiguration) move_up(term.reference.index);
    }
  }
  for (ProofReference& goal : proof.goals) {
    if (goal.kind == ProofReference::Kind::kConfiguration) move_up(goal.index);
  }
  return proof;
}

/// A step by the law of sines names the triangles of its angles, of which it may need fewer.
bool is_of_sines(const Proof& proof, std::size_t condition) {
  return std::ranges::any_of(proof.steps, [condition](const ProofStep& step) {
    const bool sines =
        step.rule == Rule::kLawOfSines || step.rule == Rule::kAngleFromSines || step.rule == Rule::kAngleDivision;
    return sines && std::ranges::find(step.configuration, condition) != step.configuration.end();
  });
}

class ConditionListing : public testing::TestWithParam<std::string> {};

TEST_P(ConditionListing, IsNeeded) {
  std::size_t conditions = 0;
  for (const Problem& problem : problems_of_folder(GetParam())) {
    const auto proof = proof_of(problem);
    if (!proof) continue;
    const auto accepted = check_proof(*proof, problem);
    EXPECT_TRUE(accepted.has_value()) << problem.name << ": " << accepted.error().where << ": "
                                      << accepted.error().reason;
    for (std::size_t i = 0; i < proof->configuration.size(); ++i) {
      const Fact& condition = proof->configuration[i];
      const bool is_goal = std::ranges::find(problem.goals, condition) != problem.goals.end();
      if (is_goal || is_of_sines(*proof, i) ||
          (condition.predicate != Predicate::kDistinct && condition.predicate != Predicate::kNotCollinear))
        continue;
      ++conditions;
      EXPECT_FALSE(check_proof(without(*proof, i), problem).has_value())
          << problem.name << " without '" << to_string(condition, proof->point_names) << "'";
    }
  }
  EXPECT_GT(conditions, 0U);
}

INSTANTIATE_TEST_SUITE_P(Problems, ConditionListing, testing::Values("rules", "regress", "classics"),
                         [](const auto& parameter) { return parameter.param; });

TEST(ListedConditions, NamesWhatTheStatementLeavesOpen) {
  Problem problem;
  const Proof doubled = proof_of("a b = segment a b; c = coll c a b, cong c a a b ? midp a b c", problem);
  EXPECT_THAT(listed(doubled), ElementsAre("diff b c"));
  const auto refused = check_proof(without(doubled, 0), problem);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().reason, HasSubstr("'diff b c' is neither listed nor guaranteed by the statement"));
}

/// In isosceles triangles D and M are one point, and A, D, M, X are on many circles.
TEST(ListedConditions, NamesPointsOfACircle) {
  Problem problem;
  const Proof circle = proof_of(
      "a b c = triangle a b c; d = foot d a b c; m = midpoint m b c; x = cyclic a d m x ? eqangle a d a m x d x m",
      problem);
  EXPECT_THAT(listed(circle), testing::Contains("diff d m"));
}

TEST(ListedConditions, IsEmptyWhereTheStatementGuaranteesAll) {
  Problem problem;
  const Proof radii = proof_of("a b c = triangle a b c; o = circle o a b c ? cong o a o b", problem);
  EXPECT_THAT(listed(radii), IsEmpty());
  const Proof stated = proof_of("a b = segment a b; c = coll c a b, cong c a a b, diff b c ? midp a b c", problem);
  EXPECT_THAT(listed(stated), IsEmpty());
}

/// What a statement says of order is granted only by that statement.
TEST(ListedConditions, IsComparedWithTheGivenStatement) {
  Problem stated;
  const Proof proof = proof_of("a b = segment a b; c = coll c a b, cong c a a b, diff b c ? midp a b c", stated);
  const Problem other =
      problems_in("test\na b = segment a b; c = coll c a b, cong c a a b ? midp a b c\n", "test.txt").front();
  EXPECT_TRUE(check_proof(proof, stated).has_value());
  EXPECT_FALSE(check_proof(proof, other).has_value());
}

}  // namespace
}  // namespace pappus::symbolic
