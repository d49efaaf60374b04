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

void FamilyCandidates::append(const FamilyCandidates& more) {
  append_to(powers, more.powers);
  append_to(intercepts, more.intercepts);
  append_to(halfway, more.halfway);
  append_to(pappus, more.pappus);
  append_to(parallelograms, more.parallelograms);
  append_to(stewart, more.stewart);
  append_to(triangles.transversals, more.triangles.transversals);
  append_to(triangles.cevians, more.triangles.cevians);
}

FamilyCandidates find_family_candidates(const ClosureState& state, std::span<const std::vector<PointId>> lines,
                                        std::size_t first_new_point, RuleSelection rules) {
  const FigureLines all_lines(state, lines);
  FamilyCandidates families;
  const auto wanted = [rules](RuleFamily family) { return rules.contains(family); };
  if (wanted(RuleFamily::kPowers)) families.powers = find_power_candidates(state, lines, first_new_point);
  if (wanted(RuleFamily::kIntercepts))
    families.intercepts = find_intercept_candidates(state, all_lines, first_new_point);
  if (wanted(RuleFamily::kHalfway)) families.halfway = find_halfway_candidates(state, all_lines, first_new_point);
  if (wanted(RuleFamily::kPappus)) families.pappus = find_pappus_candidates(state, all_lines, first_new_point);
  if (wanted(RuleFamily::kParallelograms))
    families.parallelograms = find_parallelogram_candidates(state, first_new_point);
  if (wanted(RuleFamily::kStewart)) families.stewart = find_stewart_candidates(state, lines, first_new_point);
  if (wanted(RuleFamily::kTransversals))
    families.triangles = find_transversal_candidates(state, all_lines, first_new_point);
  return families;
}

}  // namespace pappus::symbolic
