// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/locus.h"

#include <array>
#include <utility>

#include "symbolic/elimination/square_root.h"

namespace pappus::symbolic::elimination {
namespace {

struct Line {
  Polynomial a;
  Polynomial b;
  Polynomial c;
};

Line line_of(const Locus& locus) {
  return {locus.equation.coordinate_coefficient(1, 0), locus.equation.coordinate_coefficient(0, 1),
          locus.equation.coordinate_coefficient(0, 0)};
}

/// Multiplies by the conjugate until the weight has no root, and removes common factors.
PlanePoint normalised(PlanePoint point) {
  const PolynomialRing& ring = point.w.ring();
  for (std::size_t index = ring.root_count(); index-- > 0;) {
    if (!point.w.uses(ring.root(index))) continue;
    const Polynomial conjugate = point.w.conjugate(ring.root(index));
    point = {point.x * conjugate, point.y * conjugate, point.w * conjugate};
  }
  const std::array<Polynomial*, 3> all{&point.x, &point.y, &point.w};
  remove_common_factor(all);
  if (point.w.leading_sign() < 0) point = {-point.x, -point.y, -point.w};
  return point;
}

std::optional<PlanePoint> meet(const Line& first, const Line& second) {
  Polynomial weight = first.a * second.b - second.a * first.b;
  if (weight.is_zero()) return std::nullopt;
  return normalised({first.b * second.c - second.b * first.c, first.c * second.a - second.c * first.a, weight});
}

/// A x² + B x + C, where x is the first coordinate on the line, or the second if `swapped`.
struct Quadratic {
  Polynomial a;
  Polynomial b;
  Polynomial c;
  bool swapped;
};

Quadratic restrict_to_line(const Locus& conic, const Line& line) {
  const bool swapped = line.b.is_zero() || (!line.a.is_zero() && line.a.length() < line.b.length());
  const auto coefficient = [&](unsigned long i, unsigned long j) {
    return swapped ? conic.equation.coordinate_coefficient(j, i) : conic.equation.coordinate_coefficient(i, j);
  };
  const Polynomial& a = swapped ? line.b : line.a;
  const Polynomial& b = swapped ? line.a : line.b;
  const Polynomial& c = line.c;
  const Polynomial q20 = coefficient(2, 0);
  const Polynomial q11 = coefficient(1, 1);
  const Polynomial q02 = coefficient(0, 2);
  const Polynomial q10 = coefficient(1, 0);
  const Polynomial q01 = coefficient(0, 1);
  const Polynomial q00 = coefficient(0, 0);
  Quadratic result{q20 * b * b - q11 * a * b + q02 * a * a,
                   q10 * b * b - q11 * b * c + (q02 * a * c).times(2) - q01 * a * b,
                   q02 * c * c - q01 * b * c + q00 * b * b, swapped};
  const std::array<Polynomial*, 3> all{&result.a, &result.b, &result.c};
  remove_common_factor(all);
  return result;
}

/// The point of the line whose first (or, swapped, second) coordinate is above/below.
PlanePoint point_on(const Line& line, bool swapped, const Polynomial& above, const Polynomial& below) {
  const Polynomial& a = swapped ? line.b : line.a;
  const Polynomial& b = swapped ? line.a : line.b;
  Polynomial first = above * b;
  Polynomial second = -(a * above + line.c * below);
  if (swapped) std::swap(first, second);
  return normalised({std::move(first), std::move(second), below * b});
}

/// Vieta: the other root, where one coordinate of the known point is a root.
PlanePoint other_point(const Line& line, const Quadratic& quadratic, const PlanePoint& known) {
  const Polynomial& coordinate = quadratic.swapped ? known.y : known.x;
  if (!coordinate.is_zero()) {
    return point_on(line, quadratic.swapped, quadratic.c * known.w, quadratic.a * coordinate);
  }
  return point_on(line, quadratic.swapped, -quadratic.b, quadratic.a);
}

Intersection line_and_conic(const Locus& line_locus, const Locus& conic, const IntersectionOptions& options) {
  const Line line = line_of(line_locus);
  const Quadratic quadratic = restrict_to_line(conic, line);
  Intersection result;
  if (quadratic.a.is_zero()) {
    if (quadratic.b.is_zero()) return result;
    result.points.push_back(point_on(line, quadratic.swapped, -quadratic.c, quadratic.b));
    result.kind = IntersectionKind::kFound;
    return result;
  }
  for (const PlanePoint& known : options.known) {
    if (!passes_through(line_locus, known) || !passes_through(conic, known)) continue;
    result.points.push_back(other_point(line, quadratic, known));
    result.kind = IntersectionKind::kFound;
    return result;
  }
  const Polynomial discriminant = quadratic.b * quadratic.b - (quadratic.a * quadratic.c).times(4);
  std::optional<Polynomial> root = square_root_in_ring(discriminant);
  if (!root) {
    if (!options.allow_root || options.ring->root_count() == options.ring->root_capacity()) {
      result.kind = IntersectionKind::kNeedsRoot;
      return result;
    }
    root = adjoin_square_root(*options.ring, discriminant, options.on_new_root);
  }
  const Polynomial below = quadratic.a.times(2);
  result.points.push_back(point_on(line, quadratic.swapped, *root - quadratic.b, below));
  result.points.push_back(point_on(line, quadratic.swapped, -*root - quadratic.b, below));
  result.kind = IntersectionKind::kFound;
  return result;
}

/// The polynomial form of the locus, as coefficients of 1, x, y, x², xy and y².
struct Conic {
  Polynomial q00, q10, q01, q20, q11, q02;
};

Conic conic_of(const Locus& locus) {
  const auto coefficient = [&](unsigned long i, unsigned long j) {
    return locus.equation.coordinate_coefficient(i, j);
  };
  return {coefficient(0, 0), coefficient(1, 0), coefficient(0, 1),
          coefficient(2, 0), coefficient(1, 1), coefficient(0, 2)};
}

bool is_singular_at(const Conic& q, const PlanePoint& p) {
  return ((q.q20 * p.x).times(2) + q.q11 * p.y + q.q10 * p.w).is_zero() &&
         ((q.q02 * p.y).times(2) + q.q11 * p.x + q.q01 * p.w).is_zero();
}

/// Two lines through a known point, such as both bisectors of an angle.
struct LinePair {
  IntersectionKind kind = IntersectionKind::kNone;
  std::vector<Locus> lines;
};

LinePair split_at_known_point(const Locus& locus, const IntersectionOptions& options) {
  LinePair result;
  const Conic q = conic_of(locus);
  for (const PlanePoint& known : options.known) {
    if (!is_singular_at(q, known) || !passes_through(locus, known)) continue;
    const Polynomial discriminant = q.q11 * q.q11 - (q.q20 * q.q02).times(4);
    std::optional<Polynomial> root = square_root_in_ring(discriminant);
    if (!root) {
      if (!options.allow_root || options.ring->root_count() == options.ring->root_capacity()) {
        result.kind = IntersectionKind::kNeedsRoot;
        return result;
      }
      root = adjoin_square_root(*options.ring, discriminant, options.on_new_root);
    }
    const PolynomialRing& ring = locus.equation.ring();
    const Polynomial dx = Polynomial::variable(ring, ring.x()) * known.w - known.x;
    const Polynomial dy = Polynomial::variable(ring, ring.y()) * known.w - known.y;
    // q20 dx² + q11 dx dy + q02 dy², times 4 q20 or 4 q02, is a product of two lines.
    const bool by_x = !q.q20.is_zero();
    const Polynomial& leading = by_x ? q.q20 : q.q02;
    if (leading.is_zero()) return result;
    for (const bool positive : {true, false}) {
      const Polynomial other = positive ? q.q11 + *root : q.q11 - *root;
      result.lines.push_back(make_locus((by_x ? dx : dy) * leading.times(2) + (by_x ? dy : dx) * other));
    }
    result.kind = IntersectionKind::kFound;
    return result;
  }
  return result;
}

Locus radical_axis(const Locus& first, const Locus& second) {
  return make_locus(first.equation * second.equation.coordinate_coefficient(2, 0) -
                    second.equation * first.equation.coordinate_coefficient(2, 0));
}

}  // namespace

Locus make_locus(Polynomial equation) {
  const PolynomialRing& ring = equation.ring();
  Locus result{std::move(equation)};
  if (result.equation.is_zero()) return result;
  std::vector<Polynomial> coefficients;
  const long x_degree = result.equation.degree(ring.x());
  const long y_degree = result.equation.degree(ring.y());
  for (long i = 0; i <= x_degree; ++i) {
    for (long j = 0; j <= y_degree; ++j) {
      Polynomial coefficient =
          result.equation.coordinate_coefficient(static_cast<unsigned long>(i), static_cast<unsigned long>(j));
      if (coefficient.is_zero()) continue;
      result.degree = std::max(result.degree, i + j);
      coefficients.push_back(std::move(coefficient));
    }
  }
  std::vector<Polynomial*> pointers;
  for (Polynomial& coefficient : coefficients) pointers.push_back(&coefficient);
  const Polynomial content = remove_common_factor(pointers);
  if (!content.is_one()) {
    if (auto quotient = result.equation.divided_by(content)) result.equation = std::move(*quotient);
  }
  if (result.degree == 2) {
    const Polynomial leading = result.equation.coordinate_coefficient(2, 0);
    result.is_circle = !leading.is_zero() && leading == result.equation.coordinate_coefficient(0, 2) &&
                       result.equation.coordinate_coefficient(1, 1).is_zero();
  }
  return result;
}

bool passes_through(const Locus& locus, const PlanePoint& point) {
  const PolynomialRing& ring = locus.equation.ring();
  Polynomial sum(ring);
  std::vector<std::array<Polynomial, 3>> powers;
  powers.push_back({Polynomial(ring, 1), Polynomial(ring, 1), Polynomial(ring, 1)});
  for (long i = 0; i < locus.degree; ++i) {
    const auto& last = powers.back();
    powers.push_back({last[0] * point.x, last[1] * point.y, last[2] * point.w});
  }
  for (long i = 0; i <= locus.degree; ++i) {
    for (long j = 0; i + j <= locus.degree; ++j) {
      const Polynomial coefficient =
          locus.equation.coordinate_coefficient(static_cast<unsigned long>(i), static_cast<unsigned long>(j));
      if (coefficient.is_zero()) continue;
      sum = sum + coefficient * powers[static_cast<std::size_t>(i)][0] * powers[static_cast<std::size_t>(j)][1] *
                      powers[static_cast<std::size_t>(locus.degree - i - j)][2];
    }
  }
  return sum.is_zero();
}

std::vector<Locus> components(const Locus& locus) {
  std::vector<Locus> result;
  for (Polynomial& factor : locus.equation.factors()) {
    Locus part = make_locus(std::move(factor));
    if (part.degree > 0) result.push_back(std::move(part));
  }
  return result;
}

Intersection intersect(const Locus& first, const Locus& second, const IntersectionOptions& options) {
  if (first.is_line() && second.is_line()) {
    Intersection result;
    if (auto point = meet(line_of(first), line_of(second))) {
      result.points.push_back(std::move(*point));
      result.kind = IntersectionKind::kFound;
    }
    return result;
  }
  for (const bool swapped : {false, true}) {
    const Locus& conic = swapped ? second : first;
    const Locus& other = swapped ? first : second;
    if (conic.degree != 2 || conic.is_circle) continue;
    const LinePair pair = split_at_known_point(conic, options);
    if (pair.kind == IntersectionKind::kNeedsRoot) return {IntersectionKind::kNeedsRoot, {}};
    if (pair.kind != IntersectionKind::kFound) continue;
    Intersection result;
    for (const Locus& line : pair.lines) {
      Intersection part = intersect(line, other, options);
      if (part.kind == IntersectionKind::kNeedsRoot) return part;
      if (part.kind == IntersectionKind::kFound) result.kind = part.kind;
      for (PlanePoint& point : part.points) result.points.push_back(std::move(point));
    }
    return result;
  }
  if (first.is_line() && second.degree == 2) return line_and_conic(first, second, options);
  if (second.is_line() && first.degree == 2) return line_and_conic(second, first, options);
  if (first.is_circle && second.is_circle) {
    const Locus axis = radical_axis(first, second);
    if (axis.is_line()) return line_and_conic(axis, first, options);
  }
  return {};
}

}  // namespace pappus::symbolic::elimination
