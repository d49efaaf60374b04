// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/atomic_equation.h"

#include <algorithm>

#include "symbolic/check/gradient_plane.h"

namespace pappus::symbolic::checker {
namespace {

using Points = std::vector<PointId>;
using Kind = AtomicEquation::Kind;

/// coll with the first two points that are certainly distinct and each other point.
std::vector<Fact> parts_of_line(const Fact& fact, const Certifier& certifier) {
  const Points& p = fact.points;
  std::size_t second = 1;
  while (second < p.size() && !certifier.distinct(p[0], p[second])) ++second;
  if (p.size() <= 3 || second == p.size()) return {fact};
  std::vector<Fact> parts;
  for (std::size_t i = 1; i < p.size(); ++i) {
    if (i != second) parts.push_back({Predicate::kCollinear, {p[0], p[second], p[i]}, {}});
  }
  return parts;
}

/// cyclic with the first three points that are certainly not collinear and each other point.
std::vector<Fact> parts_of_circle(const Fact& fact, const Certifier& certifier) {
  const Points& p = fact.points;
  if (p.size() < 4) return {};
  if (p.size() == 4) return {fact};
  for (std::size_t k = 2; k < p.size(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (!certifier.orientation(p[i], p[j], p[k])) continue;
        std::vector<Fact> parts;
        for (std::size_t other = 0; other < p.size(); ++other) {
          if (other != i && other != j && other != k)
            parts.push_back({Predicate::kCyclic, {p[i], p[j], p[k], p[other]}, {}});
        }
        return parts;
      }
    }
  }
  return {fact};
}

std::vector<Fact> parts_of_radii(const Fact& fact) {
  std::vector<Fact> parts;
  const Points& p = fact.points;
  for (std::size_t i = 2; i < p.size(); ++i) parts.push_back({Predicate::kCongruent, {p[0], p[1], p[0], p[i]}, {}});
  return parts;
}

/// The angle at the first vertices, the ratio of the sides there and, for congruent triangles, one side. The boxes must
/// rule out that the angles differ by π.
std::vector<Fact> parts_of_triangles(const Fact& fact, const Certifier& certifier, bool mirrored, bool congruent) {
  const Points& p = fact.points;
  const auto side = [&](std::size_t from, std::size_t to) {
    return difference(certifier.figure()[p[to]], certifier.figure()[p[from]]);
  };
  const IntervalPoint first = product(conjugate(side(0, 1)), side(0, 2));
  const IntervalPoint second =
      mirrored ? product(conjugate(side(3, 5)), side(3, 4)) : product(conjugate(side(3, 4)), side(3, 5));
  if (certain_sign(dot(first, second)) != 1) return {fact};
  std::vector<Fact> parts{
      {Predicate::kEqualAngle, {p[0], p[1], p[0], p[2], p[3], p[mirrored ? 5 : 4], p[3], p[mirrored ? 4 : 5]}, {}},
      {Predicate::kEqualRatio, {p[0], p[1], p[0], p[2], p[3], p[4], p[3], p[5]}, {}}};
  if (congruent) parts.push_back({Predicate::kCongruent, {p[0], p[1], p[3], p[4]}, {}});
  return parts;
}

std::vector<Fact> parts_of_midpoint(const Fact& fact, const Certifier& certifier) {
  const Points& p = fact.points;
  if (!certifier.distinct(p[1], p[2])) return {fact};
  return {{Predicate::kCollinear, {p[0], p[1], p[2]}, {}}, {Predicate::kCongruent, {p[0], p[1], p[0], p[2]}, {}}};
}

AtomicEquation sum(Kind kind, const Points& points, std::vector<Rational> coefficients, Interval constant) {
  AtomicEquation equation;
  equation.kind = kind;
  equation.relation.points = points;
  equation.relation.constants = std::move(coefficients);
  equation.constant = std::move(constant);
  return equation;
}

bool has_whole_coefficients(const Fact& pair_sum) {
  const auto end = pair_sum.constants.begin() + static_cast<std::ptrdiff_t>(pair_sum.points.size() / 2);
  return std::all_of(pair_sum.constants.begin(), end, [](const Rational& t) { return t.is_integer(); });
}

std::vector<Rational> coefficients_of(const Fact& pair_sum) {
  const auto end = pair_sum.constants.begin() + static_cast<std::ptrdiff_t>(pair_sum.points.size() / 2);
  return {pair_sum.constants.begin(), end};
}

/// tᵢ f(AᵢBᵢ) with its derivatives by B; those by A are the opposite. Nothing when the two may coincide.
struct PairTerm {
  Interval value;
  IntervalPoint slope;
};

std::optional<PairTerm> term_of(Kind kind, const IntervalPoint& vector, const Interval& coefficient) {
  const Interval square = dot(vector, vector);
  if (certain_sign(square) != 1) return std::nullopt;
  switch (kind) {
    case Kind::kLengths: {
      const Interval length = square_root(square);
      const Interval factor = coefficient / length;
      return PairTerm{coefficient * length, {factor * vector.x, factor * vector.y}};
    }
    case Kind::kLogLengths: {
      const Interval factor = coefficient / square;
      return PairTerm{coefficient * logarithm(square) / 2, {factor * vector.x, factor * vector.y}};
    }
    case Kind::kDirections: {
      const auto direction = direction_of(vector);
      if (!direction) return std::nullopt;
      Interval pi;
      mpfi_const_pi(pi.backend().data());
      const Interval factor = coefficient / (pi * square);
      return PairTerm{coefficient * *direction, {-factor * vector.y, factor * vector.x}};
    }
    case Kind::kRelation: break;
  }
  return std::nullopt;
}

Interval from_nearest_integer(const Interval& value) {
  Interval nearest;
  mpfr_t middle;
  mpfr_init2(middle, mpfi_get_prec(value.backend().data()));
  mpfi_mid(middle, value.backend().data());
  mpfr_round(middle, middle);
  mpfi_set_fr(nearest.backend().data(), middle);
  mpfr_clear(middle);
  return value - nearest;
}

Points moving_points(const Points& points) {
  Points moving = points;
  std::ranges::sort(moving);
  moving.erase(std::unique(moving.begin(), moving.end()), moving.end());
  return moving;
}

std::optional<Linearised> linearise_sum(const AtomicEquation& equation, std::span<const IntervalPoint> boxes) {
  const Points& points = equation.relation.points;
  const Points moving = moving_points(points);
  const auto slot = [&](PointId point) {
    return 2 * static_cast<std::size_t>(std::ranges::find(moving, point) - moving.begin());
  };
  Interval value = equation.constant;
  std::vector<Interval> by(2 * moving.size());
  for (std::size_t i = 0; 2 * i < points.size(); ++i) {
    const PointId a = points[2 * i], b = points[2 * i + 1];
    const IntervalPoint vector = difference(boxes[b.index()], boxes[a.index()]);
    const auto term = term_of(equation.kind, vector, to_interval(equation.relation.constants[i]));
    if (!term) return std::nullopt;
    value += term->value;
    by[slot(b)] += term->slope.x;
    by[slot(b) + 1] += term->slope.y;
    by[slot(a)] -= term->slope.x;
    by[slot(a) + 1] -= term->slope.y;
  }
  Linearised result;
  result.value = equation.kind == Kind::kDirections ? from_nearest_integer(value) : value;
  for (std::size_t i = 0; i < by.size(); ++i)
    result.gradient.emplace_back(2 * moving[i / 2].index() + i % 2, std::move(by[i]));
  return result;
}

}  // namespace

std::vector<Fact> parts_of(const Fact& fact, const Certifier& certifier) {
  switch (fact.predicate) {
    case Predicate::kCollinear: return parts_of_line(fact, certifier);
    case Predicate::kCyclic: return parts_of_circle(fact, certifier);
    case Predicate::kCircle: return parts_of_radii(fact);
    case Predicate::kMidpoint: return parts_of_midpoint(fact, certifier);
    case Predicate::kSimilar: return parts_of_triangles(fact, certifier, false, false);
    case Predicate::kSimilarMirrored: return parts_of_triangles(fact, certifier, true, false);
    case Predicate::kCongruentTriangles: return parts_of_triangles(fact, certifier, false, true);
    case Predicate::kCongruentTrianglesMirrored: return parts_of_triangles(fact, certifier, true, true);
    default: return {fact};
  }
}

std::vector<AtomicEquation> equations_of(const Fact& part) {
  const std::vector<Rational>& constants = part.constants;
  switch (part.predicate) {
    case Predicate::kConstantAngle: return {sum(Kind::kDirections, part.points, {-1, 1}, -to_interval(constants[0]))};
    case Predicate::kAngleSum:
      if (!has_whole_coefficients(part)) return {};
      return {sum(Kind::kDirections, part.points, coefficients_of(part), to_interval(constants.back()))};
    case Predicate::kConstantLength:
      return {sum(Kind::kLogLengths, part.points, {1}, -logarithm(to_interval(constants[0])))};
    case Predicate::kLogLengthSum:
      if (constants.back().sign() <= 0) return {};
      return {sum(Kind::kLogLengths, part.points, coefficients_of(part), logarithm(to_interval(constants.back())))};
    case Predicate::kLengthSum: return {sum(Kind::kLengths, part.points, constants, 0)};
    default: break;
  }
  std::vector<AtomicEquation> equations;
  for (CertificateRelation& relation : relations_of(part)) {
    equations.emplace_back();
    equations.back().relation = std::move(relation);
  }
  return equations;
}

std::optional<Linearised> linearise(const AtomicEquation& equation, std::span<const IntervalPoint> boxes) {
  if (equation.kind != Kind::kRelation) return linearise_sum(equation, boxes);
  const Points moving = moving_points(equation.relation.points);
  GradientPlane plane(boxes, moving);
  auto value = RelationEvaluator<GradientPlane>(plane, equation.relation).evaluate();
  if (!value) return std::nullopt;
  Linearised result{std::move(value->value), {}};
  for (std::size_t i = 0; i < value->by.size(); ++i)
    result.gradient.emplace_back(2 * moving[i / 2].index() + i % 2, std::move(value->by[i]));
  return result;
}

}  // namespace pappus::symbolic::checker
