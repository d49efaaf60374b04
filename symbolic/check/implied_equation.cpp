// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/implied_equation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/check/pair_form.h"
#include "symbolic/check/row_space.h"

namespace pappus::symbolic::checker {
namespace {

Unknown::Kind pair_kind(Table table) {
  switch (table) {
    case Table::kDirection: return Unknown::Kind::kDirection;
    case Table::kLogLength: return Unknown::Kind::kLogLength;
    case Table::kLength: return Unknown::Kind::kLength;
    case Table::kSquaredLength: return Unknown::Kind::kSquaredLength;
  }
  return Unknown::Kind::kDirection;
}

bool contains(std::span<const PointId> points, std::uint32_t point) {
  return std::find(points.begin(), points.end(), PointId(point)) != points.end();
}

/// Every d(xy) with x and y on the line is one and the same unknown.
LinearForm on_line(const LinearForm& equation, std::span<const PointId> line) {
  LinearForm result;
  result.add_constant(equation.constant());
  for (const auto& [unknown, coefficient] : equation.terms()) {
    const bool inside = contains(line, unknown.first) && contains(line, unknown.second);
    result.add(inside ? Unknown{Unknown::Kind::kShared, 0, 0} : unknown, coefficient);
  }
  return result;
}

/// d(xy) = t(x) + t(y) for points of the circle, d(ox) = 2t(x) + 1/2 for its centre.
LinearForm on_circle(const LinearForm& equation, std::span<const PointId> circle, const PointId* center) {
  LinearForm result;
  result.add_constant(equation.constant());
  for (const auto& [unknown, coefficient] : equation.terms()) {
    const bool first = contains(circle, unknown.first);
    const bool second = contains(circle, unknown.second);
    const auto is_center = [&](std::uint32_t point) { return center != nullptr && PointId(point) == *center; };
    if (first && second) {
      result.add({Unknown::Kind::kOnCircle, unknown.first, 0}, coefficient);
      result.add({Unknown::Kind::kOnCircle, unknown.second, 0}, coefficient);
    } else if ((first && is_center(unknown.second)) || (second && is_center(unknown.first))) {
      result.add({Unknown::Kind::kOnCircle, first ? unknown.first : unknown.second, 0}, coefficient * 2);
      result.add_constant(coefficient / 2);
    } else {
      result.add(unknown, coefficient);
    }
  }
  return result;
}

/// All radii have one length.
LinearForm on_radii(const LinearForm& equation, std::span<const PointId> circle, PointId center) {
  LinearForm result;
  result.add_constant(equation.constant());
  for (const auto& [unknown, coefficient] : equation.terms()) {
    const bool radius = (PointId(unknown.first) == center && contains(circle, unknown.second)) ||
                        (PointId(unknown.second) == center && contains(circle, unknown.first));
    result.add(radius && unknown.kind != Unknown::Kind::kLogPrime ? Unknown{Unknown::Kind::kShared, 0, 0} : unknown,
               coefficient);
  }
  return result;
}

/// y is written x.
LinearForm with_one_name(const LinearForm& equation, PointId x, PointId y) {
  LinearForm result;
  result.add_constant(equation.constant());
  const auto renamed = [&](std::uint32_t point) { return PointId(point) == y ? x : PointId(point); };
  for (const auto& [unknown, coefficient] : equation.terms()) {
    const bool number = unknown.kind == Unknown::Kind::kLogPrime;
    result.add(number ? unknown : Unknown::of_pair(unknown.kind, renamed(unknown.first), renamed(unknown.second)),
               coefficient);
  }
  return result;
}

/// The equations of facts that have a fixed small number of them, added to a row space.
class Rows {
 public:
  Rows(const FactMeaning& meaning, Table table)
      : meaning_(meaning),
        table_(table),
        space_(table == Table::kDirection ? RowSpace::Scalars::kIntegerModuloOne : RowSpace::Scalars::kRational) {}

  [[nodiscard]] const RowSpace& space() const { return space_; }

  void add(const Fact& fact) {
    if (std::optional<LinearForm> equation = meaning_.equation_of(table_, fact)) space_.add(std::move(*equation));
  }

  void add_midpoint(const std::vector<PointId>& p) {
    add({Predicate::kCongruent, {p[0], p[1], p[0], p[2]}, {}});
    add({Predicate::kConstantRatio, {p[1], p[2], p[0], p[1]}, {2}});
  }

  void add_triangles(const std::vector<PointId>& p, bool mirrored, bool congruent) {
    for (std::size_t i = 0; i < 3; ++i) {
      const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
      add({Predicate::kEqualAngle,
           {p[i], p[j], p[i], p[k], p[3 + i], p[3 + (mirrored ? k : j)], p[3 + i], p[3 + (mirrored ? j : k)]},
           {}});
      add({Predicate::kEqualRatio, {p[i], p[j], p[3 + i], p[3 + j], p[j], p[k], p[3 + j], p[3 + k]}, {}});
      if (congruent) add({Predicate::kCongruent, {p[i], p[j], p[3 + i], p[3 + j]}, {}});
    }
  }

 private:
  const FactMeaning& meaning_;
  Table table_;
  RowSpace space_;
};

}  // namespace

bool follows_from(const FactMeaning& meaning, Table table, const Fact& premise, const LinearForm& equation) {
  const std::vector<PointId>& p = premise.points;
  Rows rows(meaning, table);
  switch (premise.predicate) {
    case Predicate::kCollinear:
      return table == Table::kDirection && FactMeaning::is_trivial(table, on_line(equation, p));
    case Predicate::kCyclic:
      return table == Table::kDirection && meaning.is_proper_circle(premise) &&
             FactMeaning::is_trivial(table, on_circle(equation, p, nullptr));
    case Predicate::kCircle: {
      const std::span<const PointId> circle = std::span(p).subspan(1);
      if (table != Table::kDirection) return FactMeaning::is_trivial(table, on_radii(equation, circle, p[0]));
      return meaning.is_proper_circle(premise) && FactMeaning::is_trivial(table, on_circle(equation, circle, &p[0]));
    }
    case Predicate::kSamePoint: return FactMeaning::is_trivial(table, with_one_name(equation, p[0], p[1]));
    case Predicate::kMidpoint:
      if (table == Table::kDirection) return FactMeaning::is_trivial(table, on_line(equation, p));
      rows.add_midpoint(p);
      break;
    case Predicate::kSimilar: rows.add_triangles(p, false, false); break;
    case Predicate::kSimilarMirrored: rows.add_triangles(p, true, false); break;
    case Predicate::kCongruentTriangles: rows.add_triangles(p, false, true); break;
    case Predicate::kCongruentTrianglesMirrored: rows.add_triangles(p, true, true); break;
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kCongruent:
    case Predicate::kEqualAngle:
    case Predicate::kEqualRatio:
    case Predicate::kConstantAngle:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum: rows.add(premise); break;
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength:
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kSameClock:
    case Predicate::kCounterClock:
    case Predicate::kBetween:
    case Predicate::kOutside:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide:
    case Predicate::kLonger:
    case Predicate::kAcute:
    case Predicate::kObtuse:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank:
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: return false;
  }
  return rows.space().contains(equation);
}

}  // namespace pappus::symbolic::checker
