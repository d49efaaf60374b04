// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/contradicting_premises.h"

#include <cstddef>
#include <vector>

#include "symbolic/engine/closure.h"

namespace pappus::symbolic {
namespace {

bool is_contradictory(const Problem& problem, const std::vector<std::size_t>& premises, const Figure& figure,
                      const ProverOptions& options) {
  Closure rules(figure, options.fingerprint_seed, options.rules);
  for (const std::size_t premise : premises) rules.assume(problem.hypotheses[premise]);
  rules.assume_order(problem.order, problem.goals);
  const ClosureOutcome outcome = rules.run(problem.goals, {options.seconds, options.cancelled});
  return outcome.status == ClosureStatus::kInconsistent;
}

}  // namespace

std::string describe_contradiction(const Problem& problem, const Figure& figure, const ProverOptions& options) {
  std::vector<std::size_t> premises;
  for (std::size_t i = 0; i < problem.hypotheses.size(); ++i) premises.push_back(i);
  for (std::size_t i = premises.size(); i-- > 0;) {
    std::vector<std::size_t> fewer = premises;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (is_contradictory(problem, fewer, figure, options)) premises = std::move(fewer);
  }
  std::string numbers;
  std::string facts;
  for (std::size_t i = 0; i < premises.size(); ++i) {
    const std::size_t left = premises.size() - i - 1;
    numbers += "p" + std::to_string(premises[i] + 1) + (left == 0 ? "" : left == 1 ? " and " : ", ");
    facts += "'" + to_string(problem.hypotheses[premises[i]], problem.point_names) + (left == 0 ? "'" : "', ");
  }
  if (premises.size() == 1) return "premise " + numbers + " contradicts itself: " + facts;
  return "premises " + numbers + " contradict each other: " + facts;
}

}  // namespace pappus::symbolic
