// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

template <class Candidate>
void append_to(std::vector<Candidate>& list, const std::vector<Candidate>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

}  // namespace

void add_family_candidates(const ClosureState& state, const FigureIncidences& figure, std::size_t first_new_point,
                           RuleSelection rules, FamilyCandidates& families) {
  const auto wanted = [rules](RuleFamily family) { return rules.contains(family); };
  if (wanted(RuleFamily::kPowers))
    append_to(families.powers, find_power_candidates(state.unknowns(), figure.lines(), first_new_point));
  if (wanted(RuleFamily::kIntercepts))
    append_to(families.intercepts, find_intercept_candidates(state, figure, first_new_point));
  if (wanted(RuleFamily::kHalfway)) {
    append_to(families.halfway, find_halfway_candidates(state, figure, first_new_point, families.halfway_triples));
  }
  if (wanted(RuleFamily::kPappus)) append_to(families.pappus, find_pappus_candidates(state, figure, first_new_point));
  if (wanted(RuleFamily::kParallelograms))
    append_to(families.parallelograms, find_parallelogram_candidates(state, first_new_point));
  if (wanted(RuleFamily::kStewart))
    append_to(families.stewart, find_stewart_candidates(state, figure.lines(), first_new_point));
  if (wanted(RuleFamily::kTransversals)) {
    const TriangleCandidates more = find_transversal_candidates(state, figure, first_new_point);
    append_to(families.triangles.transversals, more.transversals);
    append_to(families.triangles.cevians, more.cevians);
  }
}

}  // namespace pappus::symbolic
