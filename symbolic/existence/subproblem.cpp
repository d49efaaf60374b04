// SPDX-License-Identifier: Apache-2.0
#include "symbolic/existence/subproblem.h"

#include <algorithm>
#include <utility>

namespace pappus::symbolic {

Subproblem::Subproblem(std::span<const Fact> known, std::vector<std::size_t> premises, std::vector<Fact> wanted,
                       std::span<const std::string> point_names)
    : premises_(std::move(premises)), wanted_(std::move(wanted)) {
  const auto add_points = [this](const Fact& fact) {
    points_.insert(points_.end(), fact.points.begin(), fact.points.end());
  };
  for (const std::size_t premise : premises_) add_points(known[premise]);
  std::ranges::for_each(wanted_, add_points);
  std::ranges::sort(points_);
  points_.erase(std::unique(points_.begin(), points_.end()), points_.end());
  for (const PointId point : points_) problem_.point_names.push_back(point_names[point.index()]);
  for (const std::size_t premise : premises_) problem_.hypotheses.push_back(narrowed(known[premise]));
  for (const Fact& fact : wanted_) problem_.goals.push_back(narrowed(fact));
}

Fact Subproblem::narrowed(const Fact& fact) const {
  Fact result = fact;
  for (PointId& point : result.points)
    point = PointId(static_cast<std::size_t>(std::ranges::lower_bound(points_, point) - points_.begin()));
  return result;
}

Fact Subproblem::widened(const Fact& fact) const {
  Fact result = fact;
  for (PointId& point : result.points) point = points_[point.index()];
  return result;
}

ProofReference Subproblem::widened(const ProofReference& reference) const {
  if (reference.kind != ProofReference::Kind::kHypothesis) return reference;
  return {reference.kind, premises_[reference.index]};
}

AlgebraicCertificate Subproblem::widened(const AlgebraicCertificate& certificate) const {
  AlgebraicCertificate result = certificate;
  result.origin = points_[certificate.origin.index()];
  result.unit = points_[certificate.unit.index()];
  for (CertificateParameter& parameter : result.parameters) {
    for (PointId& point : parameter.points) point = points_[point.index()];
  }
  for (CertificatePoint& entry : result.points) {
    entry.point = points_[entry.point.index()];
    for (CertificateEquation& equation : entry.equations) {
      if (equation.kind == CertificateEquation::Kind::kHypothesis) equation.index = premises_[equation.index];
    }
  }
  result.goals = wanted_;
  return result;
}

ExistenceDerivation Subproblem::derivation(const Proof& proof) const {
  ExistenceDerivation result;
  result.facts = wanted_;
  for (const Fact& fact : proof.configuration) result.configuration.push_back(widened(fact));
  for (const ProofStep& step : proof.steps) {
    ProofStep copy = step;
    copy.fact = widened(step.fact);
    for (ProofReference& premise : copy.premises) premise = widened(premise);
    for (CombinationTerm& term : copy.combination) {
      term.reference = widened(term.reference);
      term.instance = widened(term.instance);
    }
    result.steps.push_back(std::move(copy));
  }
  for (const ProofReference& goal : proof.goals) result.goals.push_back(widened(goal));
  if (proof.certificate) result.certificate = widened(*proof.certificate);
  return result;
}

}  // namespace pappus::symbolic
