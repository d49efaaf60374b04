// SPDX-License-Identifier: Apache-2.0
// Theorems do not depend on the figure: wherever the premises and the configuration facts of a derived fact hold in
// another figure of the same problem, the fact must hold there too.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

std::vector<Problem> corpus() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(PAPPUS_SOURCE_DIR) + "/problems")) {
    if (entry.path().extension() == ".geo") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Problem> problems;
  for (const auto& file : files) {
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    auto parsed = parse_problems(text, file.filename().string());
    if (!parsed) continue;
    problems.insert(problems.end(), parsed.value().begin(), parsed.value().end());
  }
  return problems;
}

/// Applications of theorems whose premises and configuration hold in `other`; reports those with a false conclusion.
std::size_t check_theorems(const Problem& problem, const ClosureState& state, const Figure& other) {
  const auto holds = [&other](const Fact& fact) { return other.seems_true(fact); };
  const auto certain = [&other](const Fact& fact) { return other.certify(fact); };
  std::size_t applications = 0;
  for (std::size_t i = problem.hypotheses.size(); i < state.log().size(); ++i) {
    const LoggedFact& logged = state.log()[FactId(i)];
    // Linear steps rest on the tables as a whole and are left to the checker.
    if (logged.premises.empty()) continue;
    if (!std::ranges::all_of(logged.premises, holds) || !std::ranges::all_of(logged.configuration, certain)) continue;
    ++applications;
    EXPECT_TRUE(holds(logged.fact)) << problem.name << ": " << to_string(logged.fact, problem.point_names) << " by "
                                    << info(*logged.rule).name;
  }
  return applications;
}

TEST(SecondFigure, TheoremsHoldInOtherFiguresToo) {
  std::size_t applications = 0;
  for (const Problem& problem : corpus()) {
    const auto first = build_figure(problem, FigureOptions{.seed = 1});
    if (!first) continue;
    Closure closure(first.value(), 1);
    for (const Fact& hypothesis : problem.hypotheses) closure.assume(hypothesis);
    static_cast<void>(closure.run({}, {}));
    const ClosureState& state = closure.state();
    ASSERT_FALSE(state.inconsistency().has_value()) << problem.name << ": " << *state.inconsistency();
    for (const std::uint64_t seed : {2U, 3U, 4U}) {
      const auto other = build_figure(problem, FigureOptions{.seed = seed});
      if (other) applications += check_theorems(problem, state, other.value());
    }
  }
  EXPECT_GT(applications, 1000U);
}

}  // namespace
}  // namespace pappus::symbolic
