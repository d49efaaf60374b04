// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/program.h"
#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {

/// Coefficients α, β, γ, δ of α(x² + y²) + βx + γy + δ.
template <class Number>
using LocusValue = std::array<Number, 4>;

/// Executes the operations of a Program over a number type that has NumberTraits::root.
template <class Number>
class ProgramEvaluator {
 public:
  using Vector = Complex<Number>;
  using Traits = NumberTraits<Number>;

  [[nodiscard]] std::vector<Vector>& points() { return points_; }
  [[nodiscard]] const std::vector<Vector>& points() const { return points_; }
  [[nodiscard]] std::vector<LocusValue<Number>>& loci() { return loci_; }

  void reserve(std::size_t points, std::size_t loci) {
    if (points_.size() < points) points_.resize(points);
    if (loci_.size() < loci) loci_.resize(loci);
  }

  /// False when the operation has no result: no intersection, parallel lines, coinciding points.
  [[nodiscard]] bool execute(const Instruction& step, const std::vector<Fact>& facts) {
    switch (step.operation) {
      case Operation::kFreePoint: points_[step.target] = {Traits::from(step.x), Traits::from(step.y)}; return true;
      case Operation::kProjectedPoint: return project(step);
      case Operation::kLocusOfFact:
        loci_[step.target] = locus_of(facts[step.fact], step);
        if (step.branch == 0) loci_[step.target][0] = Traits::from(0.0);
        return true;
      case Operation::kLineOfPair: return line_of_pair(facts[step.fact], step);
      case Operation::kMeet: return meet(step);
      case Operation::kMeetFact: return meet_fact(facts[step.fact], step);
      case Operation::kSecondPoint: return second_point(facts[step.fact], step);
      case Operation::kLineThrough: return set_line(step.target, input(step, 0), input(step, 1) - input(step, 0));
      case Operation::kPerpendicular:
        return set_line(step.target, input(step, 0), turned(input(step, 2) - input(step, 1)));
      case Operation::kCombination: return combination(step);
      case Operation::kIncentre: return incentre(step);
      case Operation::kTangentPoint: return tangent_point(step);
      case Operation::kTrisectingLine: return trisecting_line(step);
    }
    return false;
  }

  /// The fact's equation at a trial position of the unknown point; nothing if it has no such equation.
  [[nodiscard]] std::optional<Residual<Number>> equation_at(const Fact& fact, const Instruction& step,
                                                            const Vector& position) {
    const Vector kept = points_[step.unknown.index()];
    points_[step.unknown.index()] = position;
    auto residuals = ResidualEvaluator<Number>(points_).evaluate(fact);
    points_[step.unknown.index()] = kept;
    if (!residuals || step.component >= residuals->size()) return std::nullopt;
    return std::move((*residuals)[step.component]);
  }

  /// The coefficients that interpolate the equation at four positions, exact if it is the equation of a circle.
  [[nodiscard]] LocusValue<Number> locus_of(const Fact& fact, const Instruction& step) {
    const Number at_origin = value_at(fact, step, 0, 0);
    const Number right = value_at(fact, step, step.unit, 0) - at_origin;
    const Number left = value_at(fact, step, -step.unit, 0) - at_origin;
    const Number up = value_at(fact, step, 0, step.unit) - at_origin;
    const Number half = Traits::from(0.5);
    const Number inverse = Traits::from(1 / step.unit);
    const Number alpha = half * (right + left);
    return {alpha * inverse * inverse, half * (right - left) * inverse, (up - alpha) * inverse, at_origin};
  }

 private:
  [[nodiscard]] const Vector& input(const Instruction& step, std::size_t index) const {
    return points_[step.inputs[index]];
  }
  static Vector turned(const Vector& vector) { return {-vector.im, vector.re}; }
  Number value_at(const Fact& fact, const Instruction& step, double x, double y) {
    return value_at(fact, step, Vector{Traits::from(x), Traits::from(y)});
  }
  Number value_at(const Fact& fact, const Instruction& step, const Vector& position) {
    auto residual = equation_at(fact, step, position);
    return residual ? residual->value : Traits::from(0.0);
  }
  static bool vanishes(const Number& value, double scale) {
    return std::abs(Traits::approximate(value)) <= 1e-12 * scale;
  }
  static double size(const Vector& vector) {
    return std::hypot(Traits::approximate(vector.re), Traits::approximate(vector.im));
  }
  static Number norm(const Vector& vector) {
    using std::sqrt;
    return sqrt(squared_norm(vector));
  }

  bool set_line(std::uint32_t target, const Vector& through, const Vector& along) {
    if (size(along) < 1e-12) return false;
    loci_[target] = {Traits::from(0.0), -along.im, along.re, cross(through, along)};
    return true;
  }

  /// The length of the line's normal (β, γ).
  static double normal_size(const LocusValue<Number>& line) {
    return std::hypot(Traits::approximate(line[1]), Traits::approximate(line[2]));
  }

  [[nodiscard]] static bool is_line(const LocusValue<Number>& locus) { return Traits::approximate(locus[0]) == 0; }
  static Vector centre(const LocusValue<Number>& circle) {
    const Number factor = Traits::from(-0.5) / circle[0];
    return {factor * circle[1], factor * circle[2]};
  }
  static Number squared_radius(const LocusValue<Number>& circle) {
    return squared_norm(centre(circle)) - circle[3] / circle[0];
  }
  static Vector foot(const Vector& point, const LocusValue<Number>& line) {
    const Vector normal{line[1], line[2]};
    const Number distance = (dot(normal, point) + line[3]) / squared_norm(normal);
    return point - distance * normal;
  }

  bool project(const Instruction& step) {
    const LocusValue<Number>& locus = loci_[step.inputs[0]];
    const Vector guide{Traits::from(step.x), Traits::from(step.y)};
    if (is_line(locus)) {
      points_[step.target] = foot(guide, locus);
      return true;
    }
    const Vector middle = centre(locus);
    const Number square = squared_radius(locus);
    const std::optional<Number> radius = Traits::root(square, Traits::approximate(squared_norm(middle)) + 1);
    const Vector arm = guide - middle;
    if (!radius || !(Traits::approximate(*radius) > 1e-9) || size(arm) < 1e-9) return false;
    points_[step.target] = middle + (*radius / norm(arm)) * arm;
    return true;
  }

  bool meet(const Instruction& step) {
    const LocusValue<Number>& first = loci_[step.inputs[0]];
    const LocusValue<Number>& second = loci_[step.inputs[1]];
    if (is_line(first) && is_line(second)) return meet_lines(step.target, first, second);
    if (is_line(first)) return meet_line_circle(step, first, second);
    if (is_line(second)) return meet_line_circle(step, second, first);
    LocusValue<Number> radical;
    for (std::size_t i = 0; i < 4; ++i) radical[i] = second[0] * first[i] - first[0] * second[i];
    radical[0] = Traits::from(0.0);
    const double scale = std::abs(Traits::approximate(first[0] * second[0]));
    if (size({radical[1], radical[2]}) < 1e-11 * scale) return false;
    return meet_line_circle(step, radical, first);
  }

  bool meet_lines(std::uint32_t target, const LocusValue<Number>& first, const LocusValue<Number>& second) {
    const Number area = first[1] * second[2] - first[2] * second[1];
    if (vanishes(area, 100 * normal_size(first) * normal_size(second))) return false;
    points_[target] = {(second[3] * first[2] - first[3] * second[2]) / area,
                       (first[3] * second[1] - second[3] * first[1]) / area};
    return true;
  }

  bool meet_line_circle(const Instruction& step, const LocusValue<Number>& line, const LocusValue<Number>& circle) {
    const Vector normal{line[1], line[2]};
    if (!(size(normal) > 0)) return false;
    const Vector middle = centre(circle);
    const Vector nearest = foot(middle, line);
    const Number square = squared_radius(circle);
    const Number half_chord = square - squared_norm(nearest - middle);
    const std::optional<Number> root = Traits::root(
        half_chord / squared_norm(normal), Traits::approximate(square) / Traits::approximate(squared_norm(normal)));
    if (!root) return false;
    const Vector along = *root * turned(normal);
    points_[step.target] = step.branch == 0 ? nearest + along : nearest - along;
    return true;
  }

  /// The two perpendicular lines through a vertex b on which Im(w (x - b)²) = 0.
  bool line_of_pair(const Fact& fact, const Instruction& step) {
    const Vector vertex = input(step, 0);
    const Vector unit{Traits::from(step.unit), Traits::from(0.0)};
    const Vector diagonal{Traits::from(step.unit), Traits::from(step.unit)};
    const Number half = Traits::from(0.5);
    const Vector w{half * value_at(fact, step, vertex + diagonal), value_at(fact, step, vertex + unit)};
    const double length = size(w);
    if (!(length > 0)) return false;
    const Number modulus = norm(w);
    Vector along;
    // Both forms are accurate around the threshold, which no figure with special angles meets: the choice, and with it
    // the orientation of the line, must not depend on rounding.
    if (Traits::approximate(w.re) > -0.2718 * length) {
      along = {modulus + w.re, -w.im};
    } else {
      along = {-w.im, modulus - w.re};
    }
    return set_line(step.target, vertex, (Traits::from(1 / size(along))) * (step.branch == 0 ? along : turned(along)));
  }

  bool meet_fact(const Fact& fact, const Instruction& step) {
    const LocusValue<Number>& line = loci_[step.inputs[0]];
    const Vector normal{line[1], line[2]};
    if (!(size(normal) > 0)) return false;
    const Vector base = foot({Traits::from(step.x), Traits::from(step.y)}, line);
    const Vector along = Traits::from(step.unit / size(normal)) * turned(normal);
    const Number half = Traits::from(0.5);
    const Number c = value_at(fact, step, base);
    const Number plus = value_at(fact, step, base + along);
    const Number minus = value_at(fact, step, base - along);
    const Number a = half * (plus + minus) - c;
    const Number b = half * (plus - minus);
    const double scale =
        std::abs(Traits::approximate(a)) + std::abs(Traits::approximate(b)) + std::abs(Traits::approximate(c));
    if (vanishes(a, 1000 * scale)) return false;
    const Number discriminant = b * b - Traits::from(4.0) * a * c;
    const std::optional<Number> root = Traits::root(discriminant, scale * scale);
    if (!root) return false;
    const Number parameter = (step.branch == 0 ? *root - b : -*root - b) / (a + a);
    points_[step.target] = base + parameter * along;
    return true;
  }

  bool second_point(const Fact& fact, const Instruction& step) {
    const Vector base = input(step, 0);
    const Vector along{Traits::from(step.x * step.unit), Traits::from(step.y * step.unit)};
    const Number plus = value_at(fact, step, base + along);
    const Number minus = value_at(fact, step, base - along);
    const Number quadratic = plus + minus;
    const Number linear = plus - minus;
    const double scale = std::abs(Traits::approximate(plus)) + std::abs(Traits::approximate(minus));
    if (vanishes(quadratic, 1e6 * scale)) return false;
    points_[step.target] = base + (-linear / quadratic) * along;
    return true;
  }

  bool combination(const Instruction& step) {
    Vector sum{Traits::from(0.0), Traits::from(0.0)};
    for (std::size_t i = 0; i < step.weights.size(); ++i) {
      if (step.weights[i] != 0) sum = sum + Traits::from(static_cast<double>(step.weights[i])) * input(step, i);
    }
    const Number divisor = Traits::from(static_cast<double>(step.divisor));
    points_[step.target] = {sum.re / divisor, sum.im / divisor};
    return true;
  }

  /// The incentre is the mean of the vertices, weighted by the opposite sides.
  bool incentre(const Instruction& step) {
    const Number a = norm(input(step, 1) - input(step, 2));
    const Number b = norm(input(step, 2) - input(step, 0));
    const Number c = norm(input(step, 0) - input(step, 1));
    const Number perimeter = a + b + c;
    if (!(Traits::approximate(perimeter) > 1e-9)) return false;
    const Vector sum = a * input(step, 0) + b * input(step, 1) + c * input(step, 2);
    points_[step.target] = {sum.re / perimeter, sum.im / perimeter};
    return true;
  }

  /// The unit normal n of a common tangent satisfies n·(w - o) = r - s, or r + s for an internal one.
  bool tangent_point(const Instruction& step) {
    const Vector axis = input(step, 2) - input(step, 0);
    const Number first = norm(input(step, 1) - input(step, 0));
    Number second = norm(input(step, 3) - input(step, 2));
    if ((step.branch & 2) != 0) second = -second;
    const Number square = squared_norm(axis);
    if (!(Traits::approximate(square) > 1e-18)) return false;
    const Number along = (first - second) / square;
    const std::optional<Number> across =
        Traits::root(Traits::from(1.0) / square - along * along, 1 / Traits::approximate(square));
    if (!across) return false;
    const Vector sideways = *across * turned(axis);
    const Vector normal = along * axis + ((step.branch & 1) == 0 ? sideways : Traits::from(-1.0) * sideways);
    points_[step.target] = (step.branch & 4) != 0 ? input(step, 2) + second * normal : input(step, 0) + first * normal;
    return true;
  }

  bool trisecting_line(const Instruction& step) {
    const Vector from = input(step, 1) - input(step, 0);
    const Vector turn = (input(step, 2) - input(step, 0)) * conjugate(from);
    if (size(turn) < 1e-12) return false;
    return set_line(step.target, input(step, 0), from * third_of(turn, step.branch));
  }

  /// The unit vector at `parts` thirds of the angle of `turn`, an angle in (-π, π).
  static Vector third_of(const Vector& turn, int parts);

  std::vector<Vector> points_;
  std::vector<LocusValue<Number>> loci_;
};

}  // namespace pappus::symbolic
