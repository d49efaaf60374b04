// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/plan_run.h"

#include <algorithm>
#include <utility>

#include "symbolic/elimination/placement.h"

namespace pappus::symbolic::elimination {
namespace {

CertificateEquation reference_to(const Equation& equation) {
  const auto kind =
      is_definition(equation) ? CertificateEquation::Kind::kParameter : CertificateEquation::Kind::kHypothesis;
  return {kind, equation.hypothesis, equation.component};
}

CertificateParameter parameter_of(const Equation& definition) {
  CertificateParameter result;
  if (definition.kind == Equation::Kind::kAcross) result.kind = CertificateParameter::Kind::kAcross;
  if (definition.kind == Equation::Kind::kSlope) result.kind = CertificateParameter::Kind::kSlope;
  if (definition.kind == Equation::Kind::kHalf) result.kind = CertificateParameter::Kind::kHalf;
  std::copy(definition.points.begin(), definition.points.end(), result.points.begin());
  return result;
}

class PlanRun {
 public:
  PlanRun(const Plan& plan, const Figure& figure, const WorkLimits& limits)
      : plan_(plan),
        ring_(plan.parameters, kMostRoots, limits),
        figure_(framed_points(figure, plan.origin, plan.unit)),
        placement_(ring_, Placement::Mode::kExact, figure_, plan.origin, plan.unit) {}

  PlanOutcome run(std::span<const Equation> equations, std::span<const Equation> goals) {
    certificate_.origin = plan_.origin;
    certificate_.unit = plan_.unit;
    for (const PlacementStep& step : plan_.steps) {
      if (!place(step)) return {};
    }
    const auto holds = [this](const Equation& equation) { return placement_.holds(equation); };
    const auto fails = [this](const Equation& equation) { return placement_.fails(equation); };
    if (!std::ranges::all_of(goals, holds)) {
      return {std::nullopt, std::ranges::all_of(equations, holds) && std::ranges::any_of(goals, fails)};
    }
    for (std::size_t i = 0; i < ring_.root_count(); ++i) certificate_.roots.push_back(ring_.radicand(i).to_string());
    return {std::move(certificate_)};
  }

 private:
  bool place(const PlacementStep& step) {
    Equation first = step.first;
    Equation second = step.second;
    for (Equation* equation : {&first, &second}) {
      if (!is_definition(*equation)) continue;
      placement_.add_parameter(*equation, 0);
      certificate_.parameters.push_back(parameter_of(*equation));
    }
    const auto one = placement_.locus(first, step.point);
    const auto other = placement_.locus(second, step.point);
    if (!one || !other) return false;
    auto known = placement_.known_points(first, step.point);
    for (PlanePoint& point : placement_.known_points(second, step.point)) known.push_back(std::move(point));
    if (placement_.place(step.point, *one, *other, known, true) != IntersectionKind::kFound) return false;
    if (!placement_.is_well_conditioned(step.point)) return false;
    if (!placement_.determines(step.point, first, *one, second, *other)) return false;
    const PlanePoint& point = placement_.point(step.point);
    certificate_.points.push_back({step.point,
                                   {point.x.to_string(), point.y.to_string(), point.w.to_string()},
                                   {reference_to(first), reference_to(second)}});
    return true;
  }

  const Plan& plan_;
  PolynomialRing ring_;
  std::vector<RealPoint> figure_;
  Placement placement_;
  AlgebraicCertificate certificate_;
};

}  // namespace

PlanOutcome run_plan(const Plan& plan, const Figure& figure, std::span<const Equation> equations,
                     std::span<const Equation> goals, const WorkLimits& limits) {
  return PlanRun(plan, figure, limits).run(equations, goals);
}

}  // namespace pappus::symbolic::elimination
