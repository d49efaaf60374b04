// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/fact_equations.h"

#include <array>
#include <cstdint>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

using Pair = std::pair<PointId, PointId>;

/// Collects the equations of one fact; an equation that mentions a pair without unknowns is dropped.
class EquationWriter {
 public:
  explicit EquationWriter(Unknowns& unknowns) : unknowns_(unknowns) {}

  /// Σ ±pair = constant, instance as given.
  void sum(TableKind table, std::vector<std::pair<Pair, Rational>> terms, const Rational& constant, Fact instance) {
    LinearForm form;
    for (const auto& [points, coefficient] : terms) {
      if (!unknowns_.has_pair(points.first, points.second)) return;
      form.add(unknowns_.pair(points.first, points.second), coefficient);
    }
    form.add_constant(constant);
    if (!form.is_constant()) equations_.push_back({table, std::move(form), std::move(instance)});
  }

  /// ∠(ab, cd) = ∠(ef, gh) with directed angles ∠(xy, zw) = d(zw) − d(xy).
  void equal_angles(const std::vector<PointId>& p) {
    sum(TableKind::kDirection, {{{p[2], p[3]}, 1}, {{p[0], p[1]}, -1}, {{p[6], p[7]}, -1}, {{p[4], p[5]}, 1}}, 0,
        {Predicate::kEqualAngle, p, {}});
  }

  void parallel(PointId a, PointId b, PointId c, PointId d) {
    sum(TableKind::kDirection, {{{a, b}, 1}, {{c, d}, -1}}, 0, {Predicate::kParallel, {a, b, c, d}, {}});
  }

  void congruent(PointId a, PointId b, PointId c, PointId d) {
    for (const TableKind table : {TableKind::kLogLength, TableKind::kLength, TableKind::kSquaredLength}) {
      sum(table, {{{a, b}, 1}, {{c, d}, -1}}, 0, {Predicate::kCongruent, {a, b, c, d}, {}});
    }
  }

  void equal_ratios(const std::vector<PointId>& p) {
    sum(TableKind::kLogLength, {{{p[0], p[1]}, 1}, {{p[2], p[3]}, -1}, {{p[4], p[5]}, -1}, {{p[6], p[7]}, 1}}, 0,
        {Predicate::kEqualRatio, p, {}});
  }

  /// Π |pairs|^coefficient · r = 1 with r > 0.
  void log_sum(std::vector<std::pair<Pair, Rational>> terms, const Rational& ratio, Fact instance) {
    LinearForm form;
    for (const auto& [points, coefficient] : terms) {
      if (!unknowns_.has_pair(points.first, points.second)) return;
      form.add(unknowns_.pair(points.first, points.second), coefficient);
    }
    if (!add_log(form, ratio)) return;
    if (!form.is_constant()) equations_.push_back({TableKind::kLogLength, std::move(form), std::move(instance)});
  }

  void ratio(PointId a, PointId b, PointId c, PointId d, const Rational& value) {
    if (value.sign() <= 0) return;
    const Fact instance{Predicate::kConstantRatio, {a, b, c, d}, {value}};
    log_sum({{{a, b}, 1}, {{c, d}, -1}}, Rational(1) / value, instance);
    sum(TableKind::kLength, {{{a, b}, 1}, {{c, d}, -value}}, 0, instance);
    sum(TableKind::kSquaredLength, {{{a, b}, 1}, {{c, d}, -value * value}}, 0, instance);
  }

  /// Angles (three) and ratios (three) of similar triangles, the second mirrored if `sign` is -1.
  void similar(const std::vector<PointId>& p, bool mirrored) {
    for (std::size_t i = 0; i < 3; ++i) {
      const PointId a = p[i], b = p[(i + 1) % 3], c = p[(i + 2) % 3];
      const PointId d = p[3 + i], e = p[3 + (i + 1) % 3], f = p[3 + (i + 2) % 3];
      if (mirrored) {
        equal_angles({a, b, a, c, d, f, d, e});
      } else {
        equal_angles({a, b, a, c, d, e, d, f});
      }
      equal_ratios({a, b, b, c, d, e, e, f});
    }
  }

  [[nodiscard]] std::vector<FactEquation> take() { return std::move(equations_); }

 private:
  /// Adds log r as a combination of logarithms of primes; false when r has a part that is too large to factor.
  bool add_log(LinearForm& form, const Rational& ratio) {
    if (!ratio.is_small()) return false;
    for (const auto& [part, sign] : {std::pair{ratio.small_numerator(), 1}, {ratio.small_denominator(), -1}}) {
      std::uint64_t rest = static_cast<std::uint64_t>(part);
      constexpr std::uint64_t largest_divisor = 1'000'000;
      for (std::uint64_t divisor = 2; divisor <= largest_divisor && divisor * divisor <= rest; ++divisor) {
        for (; rest % divisor == 0; rest /= divisor) form.add(unknowns_.log_prime(divisor), sign);
      }
      if (rest > largest_divisor * largest_divisor) return false;
      if (rest > 1) form.add(unknowns_.log_prime(rest), sign);
    }
    return true;
  }

  Unknowns& unknowns_;
  std::vector<FactEquation> equations_;
};

std::vector<std::pair<Pair, Rational>> weighted_pairs(const Fact& fact) {
  std::vector<std::pair<Pair, Rational>> terms;
  for (std::size_t i = 0; 2 * i + 1 < fact.points.size(); ++i) {
    terms.push_back({{fact.points[2 * i], fact.points[2 * i + 1]}, fact.constants[i]});
  }
  return terms;
}

void write_same_point(EquationWriter& writer, const Fact& fact, const Unknowns& unknowns) {
  const PointId x = fact.points[0], y = fact.points[1];
  for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
    const PointId p(i);
    if (p == x || p == y) continue;
    writer.parallel(x, p, y, p);
    writer.congruent(x, p, y, p);
  }
}

void write_midpoint(EquationWriter& writer, const std::vector<PointId>& p) {
  writer.parallel(p[0], p[1], p[1], p[2]);
  writer.parallel(p[0], p[2], p[1], p[2]);
  writer.parallel(p[0], p[1], p[0], p[2]);
  writer.congruent(p[0], p[1], p[0], p[2]);
  writer.ratio(p[1], p[2], p[0], p[1], 2);
  writer.ratio(p[1], p[2], p[0], p[2], 2);
}

/// All pairs against the first one whose points are distinct.
void write_collinear(EquationWriter& writer, const Unknowns& unknowns, const std::vector<PointId>& p) {
  std::optional<std::pair<PointId, PointId>> base;
  for (std::size_t i = 1; i < p.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (base) {
        writer.parallel(base->first, base->second, p[j], p[i]);
      } else if (unknowns.has_pair(p[j], p[i])) {
        base = {p[j], p[i]};
      }
    }
  }
}

}  // namespace

std::vector<FactEquation> equations_of(const Fact& fact, Unknowns& unknowns) {
  EquationWriter writer(unknowns);
  const std::vector<PointId>& p = fact.points;
  switch (fact.predicate) {
    case Predicate::kCollinear: write_collinear(writer, unknowns, p); break;
    case Predicate::kParallel: writer.parallel(p[0], p[1], p[2], p[3]); break;
    case Predicate::kPerpendicular:
      writer.sum(TableKind::kDirection, {{{p[2], p[3]}, 1}, {{p[0], p[1]}, -1}}, Rational(-1, 2), fact);
      break;
    case Predicate::kCongruent: writer.congruent(p[0], p[1], p[2], p[3]); break;
    case Predicate::kEqualAngle: writer.equal_angles(p); break;
    case Predicate::kEqualRatio: writer.equal_ratios(p); break;
    case Predicate::kMidpoint: write_midpoint(writer, p); break;
    case Predicate::kConstantAngle:
      writer.sum(TableKind::kDirection, {{{p[2], p[3]}, 1}, {{p[0], p[1]}, -1}}, -fact.constants[0], fact);
      break;
    case Predicate::kConstantRatio: writer.ratio(p[0], p[1], p[2], p[3], fact.constants[0]); break;
    case Predicate::kConstantLength: writer.log_sum({{{p[0], p[1]}, 1}}, Rational(1) / fact.constants[0], fact); break;
    case Predicate::kSimilar: writer.similar(p, false); break;
    case Predicate::kSimilarMirrored: writer.similar(p, true); break;
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
      writer.similar(p, fact.predicate == Predicate::kCongruentTrianglesMirrored);
      for (std::size_t i = 0; i < 3; ++i) writer.congruent(p[i], p[(i + 1) % 3], p[3 + i], p[3 + (i + 1) % 3]);
      break;
    case Predicate::kSamePoint: write_same_point(writer, fact, unknowns); break;
    case Predicate::kAngleSum:
      writer.sum(TableKind::kDirection, weighted_pairs(fact), fact.constants.back(), fact);
      break;
    case Predicate::kLengthSum: writer.sum(TableKind::kLength, weighted_pairs(fact), 0, fact); break;
    case Predicate::kSquaredLengthSum: writer.sum(TableKind::kSquaredLength, weighted_pairs(fact), 0, fact); break;
    case Predicate::kLogLengthSum: writer.log_sum(weighted_pairs(fact), fact.constants.back(), fact); break;
    case Predicate::kCyclic:
    case Predicate::kCircle:
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
    case Predicate::kAnglesNotLess: break;
  }
  return writer.take();
}

namespace {

/// Puts the common point of the two pairs first in both, if there is one.
bool share_vertex(Pair& left, Pair& right) {
  if (left.second == right.first || left.second == right.second) std::swap(left.first, left.second);
  if (right.second == left.first) std::swap(right.first, right.second);
  return left.first == right.first;
}

/// eqangle from two positive and two negative directions: ∠(n0, p0) = ∠(p1, n1), arranged so that the arms of
/// each angle share a vertex where they can.
Fact equal_angle_fact(std::array<Pair, 2> positive, std::array<Pair, 2> negative) {
  int best_shared = -1;
  Fact best;
  for (const bool swap : {false, true}) {
    Pair first_to = positive[0], second_from = positive[1];
    Pair first_from = negative[swap ? 1 : 0], second_to = negative[swap ? 0 : 1];
    const int shared = (share_vertex(first_from, first_to) ? 1 : 0) + (share_vertex(second_from, second_to) ? 1 : 0);
    if (shared > best_shared) {
      best_shared = shared;
      best = {Predicate::kEqualAngle,
              {first_from.first, first_from.second, first_to.first, first_to.second, second_from.first,
               second_from.second, second_to.first, second_to.second},
              {}};
    }
  }
  return best;
}

}  // namespace

Fact direction_fact(const LinearForm& form) {
  std::vector<Pair> positive, negative;
  bool units = true;
  for (const LinearForm::Term& term : form.terms()) {
    const Rational& c = term.coefficient;
    const bool small = c == 1 || c == 2 || c == -1 || c == -2;
    units = units && small;
    if (!small) break;
    const int copies = c == 2 || c == -2 ? 2 : 1;
    for (int i = 0; i < copies; ++i)
      (c.sign() > 0 ? positive : negative).push_back(points_of_pair(term.variable.index()));
  }
  const Rational residue = form.constant() - form.constant().floor();  // modulo 1
  if (units && positive.size() == 1 && negative.size() == 1) {
    Pair from = negative[0], to = positive[0];
    share_vertex(from, to);
    if (residue.is_zero()) return {Predicate::kParallel, {to.first, to.second, from.first, from.second}, {}};
    const Rational angle = (-residue) - (-residue).floor();
    if (angle == Rational(1, 2)) return {Predicate::kPerpendicular, {from.first, from.second, to.first, to.second}, {}};
    return {Predicate::kConstantAngle, {from.first, from.second, to.first, to.second}, {angle}};
  }
  if (units && residue.is_zero() && positive.size() == 2 && negative.size() == 2) {
    return equal_angle_fact({positive[0], positive[1]}, {negative[0], negative[1]});
  }
  Fact sum{Predicate::kAngleSum, {}, {}};
  for (const LinearForm::Term& term : form.terms()) {
    const Pair points = points_of_pair(term.variable.index());
    sum.points.push_back(points.first);
    sum.points.push_back(points.second);
    sum.constants.push_back(term.coefficient);
  }
  sum.constants.push_back(residue);
  return sum;
}

}  // namespace pappus::symbolic
