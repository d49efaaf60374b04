// SPDX-License-Identifier: Apache-2.0
// Every problem under problems/rules and problems/regress ends as its file says, and every proof is accepted by
// the independent checker. Each rule has a smallest problem that needs it and a near-miss in which the goal is
// true in the figure but nothing may be proved.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {

/// What test listings show of a parameter.
void PrintTo(const Problem& problem, std::ostream* out) { *out << problem.name; }

namespace {

std::vector<Problem> problems_in(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(PAPPUS_SOURCE_DIR) + "/problems/" + folder)) {
    if (entry.path().extension() == ".geo") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Problem> problems;
  for (const auto& file : files) {
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    auto parsed = parse_problems(text, file.filename().string());
    if (!parsed) {
      ADD_FAILURE() << parsed.error().to_string();
      continue;
    }
    for (const Problem& problem : parsed.value()) problems.push_back(problem);
  }
  return problems;
}

/// The SZS status that the closure reaches on the figure, with "refused" where the checker says no.
std::string status_on(const Problem& problem, const Figure& figure) {
  const ProverOutcome outcome = prove(problem, figure, ProverOptions{.seconds = 60});
  switch (outcome.status) {
    case ProverStatus::kSaturated: return "GaveUp";
    case ProverStatus::kTimeout: return "Timeout";
    case ProverStatus::kInterrupted: return "interrupted";
    case ProverStatus::kContradiction: return "InputError: " + outcome.reason;
    case ProverStatus::kError: return "Error: " + outcome.reason;
    case ProverStatus::kProved: break;
  }
  const auto accepted = check_proof(*outcome.proof, problem);
  return accepted ? "Theorem" : "refused at " + accepted.error().where + ": " + accepted.error().reason;
}

std::string status_of(const Problem& problem) {
  const auto chosen = choose_figure(problem, FigureOptions{});
  if (chosen) return status_on(problem, chosen.value().figure);
  return chosen.error().kind == FigureFailure::Kind::kGoalFalse ? "CounterSatisfiable"
                                                                : "InputError: " + chosen.error().message;
}

class ProblemFile : public testing::TestWithParam<Problem> {};

TEST_P(ProblemFile, EndsAsItSays) {
  const auto expected = GetParam().metadata.find("status");
  ASSERT_NE(expected, GetParam().metadata.end()) << "the file states no status";
  EXPECT_EQ(status_of(GetParam()), expected->second);
}

/// A near-miss has coordinates with which the goal holds though it does not follow. Refuting it by other coordinates
/// must not be what keeps the rules from proving it.
TEST_P(ProblemFile, IsNotProvedByItsCoordinatesIfFalse) {
  if (GetParam().metadata.at("status") == "Theorem") return;
  const auto figure = build_figure(GetParam(), FigureOptions{});
  if (!figure) return;
  EXPECT_EQ(status_on(GetParam(), figure.value()), "GaveUp");
}

std::string test_name(const testing::TestParamInfo<Problem>& parameter) { return parameter.param.name; }

INSTANTIATE_TEST_SUITE_P(Rules, ProblemFile, testing::ValuesIn(problems_in("rules")), test_name);
INSTANTIATE_TEST_SUITE_P(Regress, ProblemFile, testing::ValuesIn(problems_in("regress")), test_name);

}  // namespace
}  // namespace pappus::symbolic
