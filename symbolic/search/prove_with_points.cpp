// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/prove_with_points.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/proof/auxiliary_text.h"
#include "symbolic/search/minimise_points.h"
#include "symbolic/search/point_names.h"

namespace pappus::symbolic {
namespace {

/// The problem with the points as if they were its own.
Problem extended(Problem problem, const std::vector<Candidate>& points) {
  for (const Candidate& point : points) {
    problem.point_names.push_back(fresh_point_name(problem.point_names));
    problem.hypotheses.insert(problem.hypotheses.end(), point.facts.begin(), point.facts.end());
  }
  return problem;
}

void name_auxiliary(Proof& proof, const std::vector<Candidate>& points) {
  const std::size_t first = proof.point_names.size() - points.size();
  for (std::size_t i = 0; i < points.size(); ++i)
    proof.auxiliary.push_back({auxiliary_text(PointId(first + i), points[i].facts, proof.point_names)});
}

}  // namespace

PointsOutcome prove_with_points(const Problem& problem, const Figure& figure, const Guide& guide,
                                const ProverOptions& prover, const SearchOptions& options) {
  PointsOutcome outcome;
  Closure root(figure, prover.fingerprint_seed, prover.rules);
  for (const Fact& hypothesis : problem.hypotheses) root.assume(hypothesis);
  root.assume_order(problem.order, problem.goals);
  static_cast<void>(root.run({}, {}));
  root.freeze();
  SearchOutcome found = search_auxiliary(root, problem.goals, guide, options);
  outcome.status = found.status;
  outcome.attempts = found.attempts;
  outcome.report = std::move(found.report);
  if (found.status != SearchStatus::kFound) return outcome;
  const std::vector<Candidate> points = minimised_points(root, std::move(found.points), problem.goals);
  std::optional<Closure> closure = with_point(root, points.front());
  for (std::size_t i = 1; i < points.size(); ++i) closure = with_point(*closure, points[i]);
  ProverOptions with_points = prover;
  with_points.auxiliary = points.size();
  outcome.prover = prove(extended(problem, points), closure->state().figure(), with_points);
  if (outcome.prover.proof) name_auxiliary(*outcome.prover.proof, points);
  return outcome;
}

}  // namespace pappus::symbolic
