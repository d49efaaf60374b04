// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>

#include "symbolic/conditions/plain_figure.h"
#include "symbolic/conditions/relied_conditions.h"

namespace pappus::symbolic {
namespace {

/// The centre of the circle on which the hypothesis puts the point.
std::optional<PointId> center_of(PointId point, const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  if (fact.predicate == Predicate::kCircle) return p[0] == point ? std::nullopt : std::optional(p[0]);
  if (fact.predicate != Predicate::kCongruent || std::ranges::count(p, point) != 1) return std::nullopt;
  const auto index = static_cast<std::size_t>(std::ranges::find(p, point) - p.begin());
  return p[index ^ 1U];
}

/// Circles about two centres that touch at the point, so that only the centres' being different makes it the one
/// common point.
void add_contact(const CertificatePoint& entry, const Proof& proof, const PlainFigure& figure,
                 ReliedConditions& relied) {
  std::array<std::optional<PointId>, 2> centers;
  for (std::size_t i = 0; i < centers.size(); ++i) {
    const CertificateEquation& equation = entry.equations[i];
    if (equation.kind != CertificateEquation::Kind::kHypothesis) return;
    centers[i] = center_of(entry.point, proof.hypotheses[equation.index]);
    if (!centers[i]) return;
  }
  if (figure.are_collinear(*centers[0], *centers[1], entry.point))
    relied.different.emplace_back(*centers[0], *centers[1]);
}

void add_goal(const Fact& goal, ReliedConditions& relied) {
  const std::vector<PointId>& p = goal.points;
  switch (goal.predicate) {
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kEqualAngle:
    case Predicate::kConstantAngle:
    case Predicate::kAngleSum:
    case Predicate::kEqualRatio:
    case Predicate::kConstantRatio:
    case Predicate::kLogLengthSum:
    case Predicate::kCongruent:
      for (std::size_t i = 0; i + 1 < p.size(); i += 2) relied.different.emplace_back(p[i], p[i + 1]);
      return;
    case Predicate::kCircle: relied.different.emplace_back(p[0], p[1]); return;
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored: relied.not_collinear.push_back({p[3], p[4], p[5]}); [[fallthrough]];
    case Predicate::kCyclic: relied.not_collinear.push_back({p[0], p[1], p[2]}); return;
    default: return;
  }
}

}  // namespace

ReliedConditions relied_conditions(const AlgebraicCertificate& certificate, const Proof& proof) {
  ReliedConditions relied;
  relied.different.emplace_back(certificate.origin, certificate.unit);
  for (const CertificateParameter& parameter : certificate.parameters)
    relied.different.emplace_back(parameter.points[2], parameter.points[3]);
  const PlainFigure figure(proof.coordinates);
  for (const CertificatePoint& entry : certificate.points) add_contact(entry, proof, figure, relied);
  for (const Fact& goal : certificate.goals) add_goal(goal, relied);
  return relied;
}

}  // namespace pappus::symbolic
