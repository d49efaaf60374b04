// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/shrink_finding.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/fuzzing/closed_premises.h"

namespace pappus::symbolic {
namespace {

bool names(const Fact& fact, PointId point) {
  return std::find(fact.points.begin(), fact.points.end(), point) != fact.points.end();
}

Figure without_point(const Figure& figure, std::size_t point) {
  std::vector<PointId> kept;
  for (std::size_t i = 0; i < figure.point_count(); ++i) {
    if (i != point) kept.emplace_back(i);
  }
  return figure.restricted_to(kept);
}

void renumber(Fact& fact, std::size_t gone) {
  for (PointId& point : fact.points) {
    if (point.index() > gone) point = PointId(point.index() - 1);
  }
}

/// Nothing when a premise or the goal speaks of the point.
std::optional<Finding> without_point(const Finding& finding, std::size_t point) {
  const auto speaks = [point](const Fact& fact) { return names(fact, PointId(point)); };
  if (speaks(finding.goal) || std::ranges::any_of(finding.hypotheses, speaks)) return std::nullopt;
  Finding smaller = finding;
  smaller.figure = without_point(finding.figure, point);
  if (finding.counter_figure) smaller.counter_figure = without_point(*finding.counter_figure, point);
  smaller.point_names.erase(smaller.point_names.begin() + static_cast<std::ptrdiff_t>(point));
  for (Fact& fact : smaller.hypotheses) renumber(fact, point);
  renumber(smaller.goal, point);
  return smaller;
}

}  // namespace

bool is_reproduced(const Finding& finding, double closure_seconds) {
  if (finding.kind == Finding::Kind::kAcceptedMutant) return false;
  const Premises premises{finding.point_names, finding.hypotheses, finding.figure};
  ClosedPremises closed(premises, closure_seconds, nullptr);
  if (finding.kind == Finding::Kind::kContradiction) return closed.inconsistency().has_value();
  if (closed.inconsistency() || !closed.implies(finding.goal)) return false;
  const ClosedPremises::Extraction extraction = closed.extract(finding.goal);
  if (finding.kind == Finding::Kind::kUnexplained) return !extraction.proof;
  if (!extraction.proof) return false;
  if (finding.kind == Finding::Kind::kRefusedProof) return !extraction.refusal.empty();
  if (extraction.refusal.empty() != (finding.kind == Finding::Kind::kFalseTheorem)) return false;
  return finding.counter_figure && finding.counter_figure->refutes(finding.goal) &&
         applies_to(*extraction.proof, finding.figure, *finding.counter_figure);
}

Finding shrink_finding(Finding finding, double closure_seconds) {
  if (!is_reproduced(finding, closure_seconds)) return finding;
  for (std::size_t i = finding.hypotheses.size(); i-- > 0;) {
    Finding smaller = finding;
    smaller.hypotheses.erase(smaller.hypotheses.begin() + static_cast<std::ptrdiff_t>(i));
    if (is_reproduced(smaller, closure_seconds)) finding = std::move(smaller);
  }
  for (std::size_t i = finding.point_names.size(); i-- > 0;) {
    std::optional<Finding> smaller = without_point(finding, i);
    if (smaller && is_reproduced(*smaller, closure_seconds)) finding = std::move(*smaller);
  }
  return finding;
}

}  // namespace pappus::symbolic
