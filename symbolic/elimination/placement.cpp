// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/placement.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic::elimination {
namespace {

RealPoint between(const RealPoint& from, const RealPoint& to) { return {to.x - from.x, to.y - from.y}; }
Real dot(const RealPoint& left, const RealPoint& right) { return left.x * right.x + left.y * right.y; }
Real cross(const RealPoint& left, const RealPoint& right) { return left.x * right.y - left.y * right.x; }

}  // namespace

std::vector<RealPoint> framed_points(const Figure& figure, PointId origin, PointId unit) {
  std::vector<RealPoint> points;
  for (const auto& [x, y] : figure.decimal_coordinates()) points.push_back({Real(x), Real(y)});
  const RealPoint start = points[origin.index()];
  const RealPoint axis = between(start, points[unit.index()]);
  const Real square = dot(axis, axis);
  for (RealPoint& point : points) {
    const RealPoint offset = between(start, point);
    point = {dot(axis, offset) / square, cross(axis, offset) / square};
  }
  return points;
}

Real parameter_value(const Equation& definition, std::span<const RealPoint> figure) {
  const auto at = [&](std::size_t index) -> const RealPoint& { return figure[definition.points[index].index()]; };
  const RealPoint base = between(at(2), at(3));
  const RealPoint offset = between(at(1), at(0));
  PAPPUS_CHECK(is_definition(definition));
  if (definition.kind == Equation::Kind::kAlong) return dot(base, offset) / dot(base, base);
  if (definition.kind == Equation::Kind::kAcross) return cross(base, offset) / dot(base, base);
  if (definition.kind == Equation::Kind::kSlope) return cross(base, offset) / dot(base, offset);
  return cross(base, offset) / (dot(base, base) + dot(base, offset));
}

Placement::Placement(PolynomialRing& ring, Mode mode, std::span<const RealPoint> figure, PointId origin, PointId unit)
    : ring_(ring), mode_(mode), figure_(figure), points_(figure.size()), values_(ring.variable_count(), Real(0)) {
  const Polynomial zero(ring);
  const Polynomial one(ring, 1);
  points_[origin.index()] = PlanePoint{zero, zero, one};
  points_[unit.index()] = PlanePoint{one, zero, one};
}

void Placement::add_parameter(Equation& definition, std::size_t variation) {
  const std::size_t index = parameters_.size();
  definition.hypothesis = index;
  const Real value = parameter_value(definition, figure_);
  if (mode_ == Mode::kExact) {
    PAPPUS_CHECK(index < ring_.parameter_count());
    values_[ring_.parameter(index)] = value;
    parameters_.push_back({Polynomial::variable(ring_, ring_.parameter(index)), Polynomial(ring_, 1)});
    return;
  }
  constexpr long denominator = 16;
  const double scaled = std::clamp(static_cast<double>(value) * denominator, -1e6, 1e6);
  const long start = std::lround(scaled);
  const long slope = 1 + static_cast<long>(variation % 13);
  const Polynomial line = Polynomial(ring_, start) + Polynomial::variable(ring_, ring_.parameter(0)).times(slope);
  parameters_.push_back({line, Polynomial(ring_, denominator)});
}

void Placement::drop_parameter() { parameters_.pop_back(); }

const Polynomial* Placement::root_of_three(const Equation& equation) {
  if (!needs_root_of_three(equation)) return nullptr;
  const Polynomial three(ring_, 3);
  for (std::size_t i = 0; i < ring_.root_count() && !root_of_three_; ++i) {
    if (ring_.radicand(i) == three) root_of_three_ = Polynomial::variable(ring_, ring_.root(i));
  }
  if (!root_of_three_) {
    if (ring_.root_count() == ring_.root_capacity()) return nullptr;
    add_root_value(three);
    root_of_three_ = Polynomial::variable(ring_, ring_.add_root(three));
  }
  return &*root_of_three_;
}

void Placement::add_root_value(const Polynomial& radicand) {
  const Real square = value(radicand);
  values_[ring_.root(ring_.root_count())] = square > 0 ? Real(sqrt(square)) : Real(0);
}

std::optional<Locus> Placement::locus(const Equation& equation, PointId unplaced) {
  const PlanePoint moving{Polynomial::variable(ring_, ring_.x()), Polynomial::variable(ring_, ring_.y()),
                          Polynomial(ring_, 1)};
  const PointLookup lookup = [&](PointId id) -> const PlanePoint& { return id == unplaced ? moving : point(id); };
  const Fraction* parameter = is_definition(equation) ? &parameters_[equation.hypothesis] : nullptr;
  auto vanishing = residual(equation, lookup, parameter, root_of_three(equation));
  if (!vanishing) return std::nullopt;
  return on_branch(make_locus(std::move(*vanishing)), unplaced);
}

std::optional<Polynomial> Placement::residual_of(const Equation& equation) {
  const PointLookup lookup = [&](PointId id) -> const PlanePoint& { return point(id); };
  const Fraction* parameter = is_definition(equation) ? &parameters_[equation.hypothesis] : nullptr;
  return residual(equation, lookup, parameter, root_of_three(equation));
}

bool Placement::holds(const Equation& equation) {
  const auto vanishing = residual_of(equation);
  return vanishing && vanishing->is_zero();
}

bool Placement::fails(const Equation& equation) {
  std::optional<Polynomial> norm = residual_of(equation);
  if (!norm) return false;
  for (std::size_t index = ring_.root_count(); index-- > 0;) {
    if (norm->uses(ring_.root(index))) norm = *norm * norm->conjugate(ring_.root(index));
  }
  return !norm->is_zero();
}

/// Of a curve that falls apart, the part that passes nearest to the point of the figure, to first order.
Locus Placement::on_branch(Locus locus, PointId point) const {
  if (locus.degree < 2 || locus.is_circle || locus.equation.length() > 3000) return locus;
  std::vector<Locus> parts = components(locus);
  if (parts.size() < 2) return locus;
  std::vector<Real> values = values_;
  values[ring_.x()] = figure_[point.index()].x;
  values[ring_.y()] = figure_[point.index()].y;
  const Real step = Real(1) / 1000000;
  std::optional<Real> least;
  std::size_t best = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Real here = parts[i].equation.evaluate(values);
    std::vector<Real> moved = values;
    moved[ring_.x()] += step;
    const Real x_slope = (parts[i].equation.evaluate(moved) - here) / step;
    moved[ring_.x()] -= step;
    moved[ring_.y()] += step;
    const Real y_slope = (parts[i].equation.evaluate(moved) - here) / step;
    const Real slope = abs(x_slope) + abs(y_slope);
    if (slope == 0) continue;
    const Real distance = abs(here) / slope;
    if (!least || distance < *least) {
      least = distance;
      best = i;
    }
  }
  return std::move(parts[best]);
}

Real Placement::distance_from_figure(PointId point, const PlanePoint& candidate) const {
  const Real weight = value(candidate.w);
  constexpr int far_away = 1000000;
  if (weight == 0) return far_away;
  const RealPoint& wanted = figure_[point.index()];
  return abs(value(candidate.x) / weight - wanted.x) + abs(value(candidate.y) / weight - wanted.y);
}

RealPoint Placement::gradient(const Locus& locus, PointId point) const {
  const Real step("1e-40");
  std::vector<Real> values = values_;
  values[ring_.x()] = figure_[point.index()].x;
  values[ring_.y()] = figure_[point.index()].y;
  const Real here = locus.equation.evaluate(values);
  values[ring_.x()] += step;
  const Real by_x = (locus.equation.evaluate(values) - here) / step;
  values[ring_.x()] -= step;
  values[ring_.y()] += step;
  return {by_x, (locus.equation.evaluate(values) - here) / step};
}

bool Placement::determines(PointId point, const Equation& first, const Locus& one, const Equation& second,
                           const Locus& other) {
  const RealPoint left = gradient(one, point);
  const RealPoint right = gradient(other, point);
  const Real area = cross(left, right);
  if (area * area > Real("1e-30") * dot(left, left) * dot(right, right)) return true;
  const auto center = [&](const Equation& equation) -> std::optional<PointId> {
    const std::vector<PointId>& p = equation.points;
    if (equation.kind != Equation::Kind::kSquares || p.size() != 4) return std::nullopt;
    if (std::count(p.begin(), p.end(), point) != 1) return std::nullopt;
    return p[static_cast<std::size_t>(std::find(p.begin(), p.end(), point) - p.begin()) ^ 1U];
  };
  const auto here = center(first);
  const auto there = center(second);
  return here && there && holds({Equation::Kind::kParallel, {*here, point, *there, point}, {}, 0, 0});
}

bool Placement::is_well_conditioned(PointId point) const {
  const PlanePoint& placed = this->point(point);
  const Polynomial::TermSums weight = placed.w.evaluate_terms(values_);
  const Real magnitudes = placed.x.evaluate_terms(values_).sum_of_magnitudes +
                          placed.y.evaluate_terms(values_).sum_of_magnitudes + weight.sum_of_magnitudes;
  return abs(weight.sum) > Real("1e-10") * magnitudes;
}

/// The candidate is identically a placed point that the figure has elsewhere: two curves with a known common point
/// were asked for the other one, or points were placed too freely.
bool Placement::is_other_point(PointId point, const PlanePoint& candidate) const {
  for (std::size_t i = 0; i < points_.size(); ++i) {
    if (!points_[i]) continue;
    const RealPoint gap = between(figure_[i], figure_[point.index()]);
    if (abs(gap.x) + abs(gap.y) < Real("1e-20")) continue;
    const PlanePoint& other = *points_[i];
    if ((candidate.x * other.w - other.x * candidate.w).is_zero() &&
        (candidate.y * other.w - other.y * candidate.w).is_zero()) {
      return true;
    }
  }
  return false;
}

IntersectionKind Placement::find(PointId point, const Locus& first, const Locus& second,
                                 std::span<const PlanePoint> known, bool allow_root, std::optional<PlanePoint>& found) {
  IntersectionOptions options;
  options.ring = &ring_;
  options.allow_root = allow_root;
  options.known.assign(known.begin(), known.end());
  options.on_new_root = [this](const Polynomial& radicand) { add_root_value(radicand); };
  Intersection intersection = intersect(first, second, options);
  if (intersection.kind != IntersectionKind::kFound) return intersection.kind;
  std::optional<Real> least;
  for (PlanePoint& candidate : intersection.points) {
    const Real distance = distance_from_figure(point, candidate);
    if ((least && distance >= *least) || is_other_point(point, candidate)) continue;
    least = distance;
    found = std::move(candidate);
  }
  if (!least) return IntersectionKind::kNone;
  const Real tolerance = mode_ == Mode::kExact ? Real("1e-30") : Real("0.5");
  return *least < tolerance ? IntersectionKind::kFound : IntersectionKind::kNone;
}

IntersectionKind Placement::place(PointId point, const Locus& first, const Locus& second,
                                  std::span<const PlanePoint> known, bool allow_root) {
  std::optional<PlanePoint> found;
  const IntersectionKind kind = find(point, first, second, known, allow_root, found);
  if (kind == IntersectionKind::kFound) put(point, std::move(*found));
  return kind;
}

std::vector<PlanePoint> Placement::known_points(const Equation& equation, PointId unplaced) const {
  std::vector<PlanePoint> result;
  if (equation.kind == Equation::Kind::kHalf) {
    const PlaneVector back = vector_between(point(equation.points[3]), point(equation.points[2]));
    const PlanePoint& center = point(equation.points[1]);
    result.push_back({center.x * back.below + back.x * back.above * center.w,
                      center.y * back.below + back.y * back.above * center.w, center.w * back.below});
    return result;
  }
  for (const PointId other : equation.points) {
    if (other == unplaced || !is_placed(other)) continue;
    if (abs(figure_[other.index()].x - figure_[unplaced.index()].x) +
            abs(figure_[other.index()].y - figure_[unplaced.index()].y) <
        Real("1e-20")) {
      continue;
    }
    result.push_back(point(other));
  }
  return result;
}

}  // namespace pappus::symbolic::elimination
