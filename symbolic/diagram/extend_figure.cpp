// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/extend_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "symbolic/diagram/enclosure.h"
#include "symbolic/diagram/figure_data.h"
#include "symbolic/diagram/own_points.h"
#include "symbolic/diagram/program_evaluator.h"

namespace pappus::symbolic {
namespace {

using Vector = Complex<Enclosure>;
using Locus = LocusValue<Enclosure>;

Locus line_along(const Vector& through, Vector along) {
  Enclosure constant = cross(through, along);
  return {Enclosure(0), -std::move(along.im), std::move(along.re), std::move(constant)};
}

Vector turned(Vector vector) { return {-std::move(vector.im), std::move(vector.re)}; }

/// The locus that one fact gives for the point `added`.
class LocusOfFact {
 public:
  LocusOfFact(const FigureData& base, PointId added) : base_(base), added_(added) {}

  [[nodiscard]] Locus of(const Fact& fact) const {
    if (auto simple = simple_locus(fact)) return std::move(*simple);
    // Any other equation that is a line or circle is interpolated.
    Locus locus = interpolated_locus(fact);
    if (std::abs(NumberTraits<Enclosure>::approximate(locus[0])) < 1e-40) locus[0] = Enclosure(0);
    return locus;
  }

 private:
  [[nodiscard]] const Vector& at(PointId point) const { return base_.point(point); }
  [[nodiscard]] Vector between(PointId from, PointId to) const { return at(to) - at(from); }

  /// The loci that constructions use most, written down directly; the new point stands first in its fact.
  [[nodiscard]] std::optional<Locus> simple_locus(const Fact& fact) const {
    const std::vector<PointId>& p = fact.points;
    const bool is_known = std::all_of(p.begin() + 1, p.end(), [this](PointId point) { return point != added_; });
    if (p[0] != added_ || (!is_known && fact.predicate != Predicate::kCongruent)) return std::nullopt;
    switch (fact.predicate) {
      case Predicate::kCollinear:
        if (p.size() != 3) return std::nullopt;
        return line_along(at(p[1]), between(p[1], p[2]));
      case Predicate::kParallel: return line_along(at(p[1]), between(p[2], p[3]));
      case Predicate::kPerpendicular: return line_along(at(p[1]), turned(between(p[2], p[3])));
      case Predicate::kCongruent: return locus_of_distance(p);
      default: return std::nullopt;
    }
  }

  [[nodiscard]] std::optional<Locus> locus_of_distance(const std::vector<PointId>& p) const {
    if (p[1] == added_ || p[3] == added_) return std::nullopt;
    if (p[2] == added_) {  // |xa| = |xb|
      return line_along(Enclosure(0.5) * (at(p[1]) + at(p[3])), turned(between(p[1], p[3])));
    }
    const Vector& center = at(p[1]);
    return Locus{Enclosure(1), -2 * center.re, -2 * center.im,
                 squared_norm(center) - squared_norm(between(p[2], p[3]))};
  }

  [[nodiscard]] Locus interpolated_locus(Fact fact) const {
    Instruction step;
    ProgramEvaluator<Enclosure> evaluator;
    for (const PointId point : number_own_points(fact)) {
      if (point == added_) step.unknown = PointId(evaluator.points().size());
      evaluator.points().push_back(point == added_ ? Vector() : at(point));
    }
    return evaluator.locus_of(fact, step);
  }

  const FigureData& base_;
  PointId added_;
};

double distance(const Vector& point, ApproximatePoint near) {
  using Traits = NumberTraits<Enclosure>;
  return std::hypot(Traits::approximate(point.re) - near.x, Traits::approximate(point.im) - near.y);
}

/// The point by a midpoint fact: the middle, or the other end.
std::optional<Vector> by_midpoint(const FigureData& base, PointId added, const Fact& fact) {
  if (fact.predicate != Predicate::kMidpoint || std::ranges::count(fact.points, added) != 1) return std::nullopt;
  const PointId m = fact.points[0], a = fact.points[1], b = fact.points[2];
  if (m == added) return Enclosure(0.5) * (base.point(a) + base.point(b));
  return base.point(m) + base.point(m) - base.point(a == added ? b : a);
}

/// Where the loci of two facts meet: two places, which may be one, or none.
std::vector<Vector> by_loci(const FigureData& base, PointId added, std::span<const Fact> facts) {
  ProgramEvaluator<Enclosure> evaluator;
  evaluator.points().resize(1);
  evaluator.loci().reserve(2);
  const LocusOfFact locus(base, added);
  for (const Fact& fact : facts) evaluator.loci().push_back(locus.of(fact));
  const auto is_line = [](const Locus& each) { return NumberTraits<Enclosure>::approximate(each[0]) == 0; };
  const int branches = is_line(evaluator.loci()[0]) && is_line(evaluator.loci()[1]) ? 1 : 2;
  std::vector<Vector> places;
  for (int branch = 0; branch < branches; ++branch) {
    Instruction meet;
    meet.operation = Operation::kMeet;
    meet.target = 0;
    meet.inputs = {0, 1, 0, 0};
    meet.branch = branch;
    if (!evaluator.execute(meet, {})) return {};
    places.push_back(evaluator.points()[0]);
  }
  return places;
}

/// Where the facts put the next point of the figure.
std::vector<Vector> places_of(const FigureData& base, std::span<const Fact> facts) {
  const PointId added(base.point_count());
  const auto speaks_of_it = [added](const Fact& fact) {
    return std::ranges::find(fact.points, added) != fact.points.end();
  };
  if (!std::ranges::all_of(facts, speaks_of_it)) return {};
  if (facts.size() == 2) return by_loci(base, added, facts);
  if (facts.size() != 1) return {};
  const auto place = by_midpoint(base, added, facts[0]);
  return place ? std::vector<Vector>{*place} : std::vector<Vector>();
}

bool is_narrow(const Vector& place) {
  return width(place.re) <= FigureData::kWidestEnclosure && width(place.im) <= FigureData::kWidestEnclosure;
}

}  // namespace

std::optional<Figure> extend_figure(const Figure& figure, std::span<const Fact> facts,
                                    std::optional<ApproximatePoint> near) {
  const FigureData& base = *figure.data_;
  std::vector<Vector> places = places_of(base, facts);
  if (places.empty()) return std::nullopt;
  const bool second = near && places.size() == 2 && distance(places[1], *near) < distance(places[0], *near);
  Vector& place = second ? places[1] : places[0];
  constexpr double kFarthestOff = 1e-6;
  if ((near && !(distance(place, *near) < kFarthestOff)) || !is_narrow(place)) return std::nullopt;
  return Figure(std::make_shared<const FigureData>(base, std::move(place)));
}

std::vector<Figure> all_extensions(const Figure& figure, std::span<const Fact> facts) {
  const FigureData& base = *figure.data_;
  std::vector<Figure> extended;
  for (Vector& place : places_of(base, facts)) {
    if (is_narrow(place)) extended.push_back(Figure(std::make_shared<const FigureData>(base, std::move(place))));
  }
  return extended;
}

}  // namespace pappus::symbolic
