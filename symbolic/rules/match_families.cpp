// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_families.h"

#include "symbolic/rules/figure_lines.h"

namespace pappus::symbolic {
namespace {

template <class Candidate>
void append_to(std::vector<Candidate>& list, const std::vector<Candidate>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

}  // namespace

void add_family_candidates(const ClosureState& state, std::span<const std::vector<PointId>> lines,
                           std::size_t first_new_point, RuleSelection rules, FamilyCandidates& families) {
  const FigureLines all_lines(state, lines);
  const auto wanted = [rules](RuleFamily family) { return rules.contains(family); };
  if (wanted(RuleFamily::kPowers)) append_to(families.powers, find_power_candidates(state, lines, first_new_point));
  if (wanted(RuleFamily::kIntercepts))
    append_to(families.intercepts, find_intercept_candidates(state, all_lines, first_new_point));
  if (wanted(RuleFamily::kHalfway)) {
    append_to(families.halfway, find_halfway_candidates(state, all_lines, first_new_point, families.halfway_triples));
  }
  if (wanted(RuleFamily::kPappus))
    append_to(families.pappus, find_pappus_candidates(state, all_lines, first_new_point));
  if (wanted(RuleFamily::kParallelograms))
    append_to(families.parallelograms, find_parallelogram_candidates(state, first_new_point));
  if (wanted(RuleFamily::kStewart)) append_to(families.stewart, find_stewart_candidates(state, lines, first_new_point));
  if (wanted(RuleFamily::kTransversals)) {
    const TriangleCandidates more = find_transversal_candidates(state, all_lines, first_new_point);
    append_to(families.triangles.transversals, more.transversals);
    append_to(families.triangles.cevians, more.cevians);
  }
}

}  // namespace pappus::symbolic
