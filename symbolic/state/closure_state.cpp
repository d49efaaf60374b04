// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/closure_state.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/core/point_triples.h"
#include "symbolic/state/numeric_circle.h"
#include "symbolic/state/same_condition.h"

namespace pappus::symbolic {
namespace {

/// A triangle of less area, relative to its size, gives no centre that doubles could tell angles from.
constexpr double kFlattest = 1e-7;

constexpr const char* kFalseInFigure = "an equation that is false in the figure was derived";

/// The points that a cyclic or circle fact puts on the circle.
std::span<const PointId> circle_points(const Fact& fact) {
  const std::span<const PointId> points(fact.points);
  return fact.predicate == Predicate::kCircle ? points.subspan(1) : points;
}

}  // namespace

VariableId CircleObject::unknown_of(PointId point) const {
  const auto place = std::find(order.begin(), order.end(), point);
  PAPPUS_CHECK(place != order.end());
  return unknown[static_cast<std::size_t>(place - order.begin())];
}

ClosureState::ClosureState(Figure figure, std::uint64_t seed) : figure_(std::move(figure)), unknowns_(seed) {
  add_points();
}

void ClosureState::extend(Figure figure) {
  PAPPUS_CHECK(figure.point_count() >= figure_.point_count());
  figure_ = std::move(figure);
  add_points();
}

void ClosureState::freeze() {
  log_ = FactLog(std::make_shared<const FactLog>(std::move(log_)));
  unknowns_.forget_changes();
}

void ClosureState::add_points() {
  PAPPUS_CHECK(figure_.point_count() <= kMaximumPoints);
  while (unknowns_.point_count() < figure_.point_count()) {
    const PointId high(unknowns_.point_count());
    unknowns_.add_point(figure_);
    for (std::size_t middle = 1; middle < high.index(); ++middle) {
      for (std::size_t low = 0; low < middle; ++low) {
        orientation_.push_back(
            static_cast<std::int8_t>(figure_.clear_orientation(PointId(low), PointId(middle), high)));
      }
    }
  }
}

int ClosureState::orientation(PointId a, PointId b, PointId c) const {
  int sign = 1;
  if (a > b) {
    std::swap(a, b);
    sign = -sign;
  }
  if (b > c) {
    std::swap(b, c);
    sign = -sign;
  }
  if (a > b) {
    std::swap(a, b);
    sign = -sign;
  }
  if (a == b || b == c) return 0;
  return sign * orientation_[ascending_triple_index(a.index(), b.index(), c.index())];
}

void ClosureState::record_hypothesis(const Fact& fact) {
  const FactId id = log_.add({fact, std::nullopt, {}, {}, {}});
  assert_equations(fact, id);
  join_objects(fact, id);
}

bool ClosureState::is_forbidden(const LoggedFact& fact) const {
  if (!forbids_order_of_figure_) return false;
  return std::ranges::any_of(fact.configuration, [this](const Fact& condition) {
    return !is_nondegeneracy(condition.predicate) &&
           std::ranges::none_of(stated_order_, [&](const Fact& stated) { return same_condition(stated, condition); });
  });
}

bool ClosureState::record(LoggedFact fact) {
  if (inconsistency_ || implies(fact.fact) || is_forbidden(fact)) return false;
  const Fact statement = fact.fact;
  const FactId id = log_.add(std::move(fact));
  assert_equations(statement, id);
  join_objects(statement, id);
  return true;
}

void ClosureState::join_objects(const Fact& fact, FactId id) {
  if (fact.predicate == Predicate::kCyclic || fact.predicate == Predicate::kCircle) join_circle(fact, id);
  if (fact.predicate == Predicate::kSamePoint) {
    same_points_.emplace_back(std::min(fact.points[0], fact.points[1]), std::max(fact.points[0], fact.points[1]));
    ++revision_;
  }
}

bool ClosureState::same_point(PointId x, PointId y) const {
  const std::pair<PointId, PointId> wanted(std::min(x, y), std::max(x, y));
  return std::ranges::find(same_points_, wanted) != same_points_.end();
}

bool ClosureState::implies(const Fact& fact) {
  if (fact.predicate == Predicate::kCyclic || fact.predicate == Predicate::kCircle) {
    const PointSet points(circle_points(fact));
    return (fact.predicate == Predicate::kCyclic ? find_circle(points) : find_circle(points, fact.points[0]))
        .has_value();
  }
  if (fact.predicate == Predicate::kSamePoint)
    return fact.points[0] == fact.points[1] || same_point(fact.points[0], fact.points[1]);
  const std::vector<FactEquation> equations = equations_of(fact, unknowns_);
  return std::ranges::all_of(
      equations, [this](const FactEquation& equation) { return unknowns_.implies(equation.table, equation.form); });
}

void ClosureState::assert_form(TableKind table, LinearForm form) {
  if (!unknowns_.lift(table, form)) {
    inconsistency_ = kFalseInFigure;
    return;
  }
  assert_lifted(table, form);
}

void ClosureState::assert_lifted(TableKind table, const LinearForm& form) { note(unknowns_.assert_zero(table, form)); }

void ClosureState::note(ModularTable::Outcome outcome) {
  switch (outcome) {
    case ModularTable::Outcome::kImplied: break;
    case ModularTable::Outcome::kNew: ++revision_; break;
    case ModularTable::Outcome::kContradiction: inconsistency_ = "a contradiction was derived"; break;
  }
}

void ClosureState::assert_sines(LinearForm form) { assert_form(TableKind::kLogLength, std::move(form)); }

void ClosureState::assert_sines(const SineProportion& proportion) {
  const auto& [left_side, left_sine, right_side, right_sine] = proportion;
  constexpr TableKind kind = TableKind::kLogLength;
  const auto value = [this](VariableId variable) { return unknowns_.value(kind, variable); };
  const double residual = (value(left_side) - value(left_sine)) - (value(right_side) - value(right_sine));
  if (!(std::abs(residual) < kNumericTolerance)) {
    inconsistency_ = kFalseInFigure;
    return;
  }
  const std::array<ModularTable::Term, 4> terms{{{left_side, 1}, {left_sine, -1}, {right_side, -1}, {right_sine, 1}}};
  note(unknowns_.table(kind).assert_zero(terms, Modular()));
}

void ClosureState::assert_equations(const Fact& fact, FactId id) {
  for (FactEquation& equation : equations_of(fact, unknowns_)) {
    if (unknowns_.lift(equation.table, equation.form)) {
      assert_lifted(equation.table, equation.form);
    } else {
      inconsistency_ = kFalseInFigure;
    }
    if (inconsistency_) return;
    log_.add_equation(equation.table, {std::move(equation.form), id, std::move(equation.instance)});
  }
}

std::optional<std::size_t> ClosureState::find_circle(const PointSet& points) const {
  for (std::size_t i = 0; i < circles_.size(); ++i) {
    if (!circles_[i].absorbed && circles_[i].points.contains(points)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> ClosureState::find_circle(const PointSet& points, PointId center) const {
  for (std::size_t i = 0; i < circles_.size(); ++i) {
    const CircleObject& circle = circles_[i];
    if (!circle.absorbed && circle.has_center(center) && circle.points.contains(points)) return i;
  }
  return std::nullopt;
}

std::optional<CircleObject> ClosureState::new_circle(const Fact& fact) const {
  const std::span<const PointId> points = circle_points(fact);
  // Among the triangles of the points the one with the largest area gives the best centre.
  double best_area = 0;
  std::optional<CircleObject> circle;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      for (std::size_t k = 0; k < j; ++k) {
        if (orientation(points[i], points[j], points[k]) == 0) continue;
        const ApproximatePoint a = figure_.approximate(points[i]);
        const ApproximatePoint b = figure_.approximate(points[j]);
        const ApproximatePoint c = figure_.approximate(points[k]);
        const double area = std::abs(twice_area(a, b, c));
        const double reach = std::max(
            {std::hypot(a.x - b.x, a.y - b.y), std::hypot(b.x - c.x, b.y - c.y), std::hypot(c.x - a.x, c.y - a.y)});
        const bool flat = area < kFlattest * std::max(reach, reach * reach);
        if (area <= best_area || (flat && fact.predicate == Predicate::kCyclic)) continue;
        best_area = area;
        const NumericCircle through = circumcircle(a, b, c);
        circle.emplace();
        circle->center_x = through.x;
        circle->center_y = through.y;
      }
    }
  }
  if (circle && fact.predicate == Predicate::kCircle) {
    const ApproximatePoint center = figure_.approximate(fact.points[0]);
    circle->center_x = center.x;
    circle->center_y = center.y;
  }
  return circle;
}

void ClosureState::join_circle(const Fact& fact, FactId id) {
  const std::span<const PointId> points = circle_points(fact);
  const PointSet set(points);
  // Circles with three certainly different points in common are one circle.
  const auto shares_three = [this, &set](const CircleObject& circle) {
    return different_points(unknowns_, circle.points.intersected(set).points()).size() >= 3;
  };
  std::optional<std::size_t> home;
  for (std::size_t i = 0; i < circles_.size(); ++i) {
    if (circles_[i].absorbed || !shares_three(circles_[i])) continue;
    if (home) {
      absorb(circles_[*home], circles_[i]);
    } else {
      home = i;
    }
  }
  if (!home) {
    auto circle = new_circle(fact);
    if (!circle) return;
    home = circles_.size();
    circles_.push_back(std::move(*circle));
  }
  CircleObject& circle = circles_[*home];
  circle.facts.push_back(id);
  for (const PointId point : points) admit(circle, point);
  if (fact.predicate == Predicate::kCircle) admit_center(circle, fact.points[0]);
}

void ClosureState::admit(CircleObject& circle, PointId point) {
  if (circle.points.contains(point)) return;
  ++revision_;
  const ApproximatePoint place = figure_.approximate(point);
  // dir(PQ) = (φP + φQ)/2 + π/2 for polar angles φ about the centre, hence t = φ/2π + 1/4.
  const double angle = std::atan2(place.y - circle.center_y, place.x - circle.center_x);
  const VariableId unknown = unknowns_.add_direction_unknown(angle / (2 * std::numbers::pi) + 0.25);
  for (std::size_t i = 0; i < circle.order.size(); ++i) {
    if (!unknowns_.has_pair(point, circle.order[i])) continue;
    LinearForm chord;
    chord.add(unknowns_.pair(point, circle.order[i]), 1);
    chord.add(unknown, -1);
    chord.add(circle.unknown[i], -1);
    assert_form(TableKind::kDirection, std::move(chord));
  }
  circle.points.insert(point);
  circle.order.push_back(point);
  circle.unknown.push_back(unknown);
  if (!circle.centers.empty()) assert_center(circle, circle.centers.front(), point);
}

void ClosureState::assert_center(CircleObject& circle, PointId center, PointId point) {
  const PointId first = circle.order.front();
  if (!unknowns_.has_pair(center, point) || !unknowns_.has_pair(center, first)) return;
  LinearForm radius;
  radius.add(unknowns_.pair(center, point), 1);
  radius.add(circle.unknown_of(point), -2);
  radius.add_constant(Rational(-1, 2));
  assert_form(TableKind::kDirection, std::move(radius));
  if (point == first) return;
  for (const TableKind table : {TableKind::kLogLength, TableKind::kLength, TableKind::kSquaredLength}) {
    LinearForm equal;
    equal.add(unknowns_.pair(center, point), 1);
    equal.add(unknowns_.pair(center, first), -1);
    assert_form(table, std::move(equal));
  }
  return;
}

void ClosureState::admit_center(CircleObject& circle, PointId center) {
  if (circle.has_center(center)) return;
  circle.centers.push_back(center);
  ++revision_;
  // Another centre is the same point, which match_same_point proves; its equations follow from that.
  if (circle.centers.size() > 1) return;
  for (const PointId point : circle.order) assert_center(circle, center, point);
}

void ClosureState::absorb(CircleObject& into, CircleObject& source) {
  source.absorbed = true;
  into.facts.insert(into.facts.end(), source.facts.begin(), source.facts.end());
  for (const PointId point : source.order) admit(into, point);
  for (const PointId center : source.centers) admit_center(into, center);
}

}  // namespace pappus::symbolic
