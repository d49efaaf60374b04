// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/lean_relation.h"

#include <cstddef>

namespace pappus::symbolic {
namespace {

/// One fact in words; the parts of a conjunction are joined by and_also().
class RelationWriter {
 public:
  RelationWriter(const Fact& fact, std::span<const std::string> names) : fact_(fact), names_(names) {}

  std::optional<std::string> write() const {
    switch (fact_.predicate) {
      case Predicate::kCollinear: return "Collinear ℝ " + set(0);
      case Predicate::kParallel: return parallel();
      case Predicate::kPerpendicular: return scalar_product() + " = 0";
      case Predicate::kCyclic: return "Cospherical (" + set(0) + " : Set (EuclideanSpace ℝ (Fin 2)))";
      case Predicate::kCircle: return circle();
      case Predicate::kCongruent: return length(0) + " = " + length(1);
      case Predicate::kEqualAngle: return turn(0, 1) + " = " + turn(2, 3);
      case Predicate::kEqualRatio: return product(0, 3) + " = " + product(1, 2);
      case Predicate::kMidpoint: return name(0) + " = midpoint ℝ " + name(1) + " " + name(2);
      case Predicate::kConstantAngle: return turn(0, 1) + " = " + doubled_angle(fact_.constants[0]);
      case Predicate::kConstantRatio: return length(0) + " = " + number(fact_.constants[0]) + " * " + length(1);
      case Predicate::kConstantLength: return length(0) + " = " + number(fact_.constants[0]);
      case Predicate::kSimilar: return triangles(false, false);
      case Predicate::kSimilarMirrored: return triangles(false, true);
      case Predicate::kCongruentTriangles: return triangles(true, false);
      case Predicate::kCongruentTrianglesMirrored: return triangles(true, true);
      case Predicate::kSamePoint: return name(0) + " = " + name(1);
      case Predicate::kAngleSum: return angle_sum();
      case Predicate::kLengthSum: return length_sum(1);
      case Predicate::kLogLengthSum: return length_product();
      case Predicate::kSquaredLengthSum: return length_sum(2);
      default: return write_condition();
    }
  }

 private:
  [[nodiscard]] std::optional<std::string> write_condition() const {
    switch (fact_.predicate) {
      case Predicate::kDistinct: return name(0) + " ≠ " + name(1);
      case Predicate::kNotCollinear: return "¬ Collinear ℝ " + set(0);
      case Predicate::kNotParallel: return "¬ " + parallel();
      case Predicate::kNotPerpendicular: return scalar_product() + " ≠ 0";
      case Predicate::kSameClock:
        return "(" + angle_at(1, 0, 2) + ").sign ≠ 0 ∧ (" + angle_at(1, 0, 2) + ").sign = (" + angle_at(4, 3, 5) +
               ").sign";
      case Predicate::kCounterClock: return "(" + angle_at(1, 0, 2) + ").sign = 1";
      case Predicate::kBetween: return "Sbtw ℝ " + name(1) + " " + name(0) + " " + name(2);
      case Predicate::kOutside:
        return "Collinear ℝ " + set(0) + " ∧ ¬ Wbtw ℝ " + name(1) + " " + name(0) + " " + name(2);
      case Predicate::kSameSide: return "(" + between(0) + " ↔ " + between(3) + ")";
      case Predicate::kNotSameSide: return "¬ (" + between(0) + " ↔ " + between(3) + ")";
      case Predicate::kLonger: return length(1) + " < " + length(0);
      case Predicate::kAcute: return "∠ " + list({0, 1, 2}) + " < Real.pi / 2";
      case Predicate::kObtuse: return "Real.pi / 2 < ∠ " + list({0, 1, 2});
      case Predicate::kNotEqualAngle: return turn(0, 1) + " ≠ " + turn(2, 3);
      default: return std::nullopt;  // no word there, nor for predicates to come
    }
  }

  [[nodiscard]] const std::string& name(std::size_t index) const { return names_[fact_.points[index].index()]; }
  [[nodiscard]] std::string list(std::initializer_list<std::size_t> indices) const {
    std::string text;
    for (const std::size_t index : indices) text += (text.empty() ? "" : " ") + name(index);
    return text;
  }
  [[nodiscard]] std::string set(std::size_t first) const {
    std::string text = "{";
    for (std::size_t i = first; i < fact_.points.size(); ++i) text += (i == first ? "" : ", ") + name(i);
    return text + "}";
  }
  [[nodiscard]] std::string length(std::size_t pair) const {
    return "dist " + name(2 * pair) + " " + name(2 * pair + 1);
  }
  [[nodiscard]] std::string product(std::size_t first, std::size_t second) const {
    return length(first) + " * " + length(second);
  }
  [[nodiscard]] std::string line(std::size_t pair) const {
    return "line[ℝ, " + name(2 * pair) + ", " + name(2 * pair + 1) + "]";
  }
  [[nodiscard]] std::string parallel() const { return line(0) + " ∥ " + line(1); }
  [[nodiscard]] std::string scalar_product() const {
    return "inner ℝ (" + name(1) + " - " + name(0) + ") (" + name(3) + " - " + name(2) + ")";
  }
  [[nodiscard]] std::string between(std::size_t first) const { return "Sbtw ℝ " + list({first + 1, first, first + 2}); }
  [[nodiscard]] static std::string number(const Rational& value) { return "(" + value.to_string() + " : ℝ)"; }
  /// Twice an angle given in units of π.
  [[nodiscard]] static std::string doubled_angle(const Rational& value) {
    const Rational twice = value * Rational(2);
    return "((" + twice.to_string() + " * Real.pi : ℝ) : Real.Angle)";
  }

  [[nodiscard]] std::string angle_at(std::size_t first, std::size_t vertex, std::size_t second) const {
    return "∡ " + list({first, vertex, second});
  }
  /// The oriented angle from the line of one pair to that of another, at a point they share; else the first vector is
  /// moved to the start of the second.
  [[nodiscard]] std::string angle(std::size_t from, std::size_t to) const {
    const std::size_t a = 2 * from, c = 2 * to;
    for (std::size_t i = 0; i < 2; ++i) {
      for (std::size_t j = 0; j < 2; ++j) {
        if (fact_.points[a + i] == fact_.points[c + j]) return angle_at(a + 1 - i, a + i, c + 1 - j);
      }
    }
    return "∡ (" + name(a + 1) + " - " + name(a) + " + " + name(c) + ") " + name(c) + " " + name(c + 1);
  }
  [[nodiscard]] std::string turn(std::size_t from, std::size_t to) const { return "(2 : ℤ) • " + angle(from, to); }

  [[nodiscard]] std::string circle() const {
    std::string text;
    for (std::size_t i = 2; i < fact_.points.size(); ++i) {
      text += (i == 2 ? "dist " : " ∧ dist ") + list({0, 1}) + " = dist " + list({0, i});
    }
    return text;
  }

  /// Sides in proportion (or equal), and one oriented angle for the orientation.
  [[nodiscard]] std::string triangles(bool congruent, bool mirrored) const {
    const auto side = [this](std::size_t i, std::size_t j) { return "dist " + list({i, j}); };
    std::string text;
    if (congruent) {
      text = side(0, 1) + " = " + side(3, 4) + " ∧ " + side(1, 2) + " = " + side(4, 5) + " ∧ " + side(2, 0) + " = " +
             side(5, 3);
    } else {
      text = side(0, 1) + " * " + side(4, 5) + " = " + side(1, 2) + " * " + side(3, 4) + " ∧ " + side(1, 2) + " * " +
             side(5, 3) + " = " + side(2, 0) + " * " + side(4, 5);
    }
    return text + " ∧ " + angle_at(0, 1, 2) + " = " + (mirrored ? angle_at(5, 4, 3) : angle_at(3, 4, 5));
  }

  [[nodiscard]] std::string length_sum(int power) const {
    std::string text;
    for (std::size_t i = 0; 2 * i < fact_.points.size(); ++i) {
      text += (i == 0 ? "" : " + ") + number(fact_.constants[i]) + " * " + length(i) + (power == 2 ? " ^ 2" : "");
    }
    return text + " = 0";
  }

  /// Π |AB|^t · r = 1 with whole exponents, without division.
  [[nodiscard]] std::optional<std::string> length_product() const {
    const std::size_t terms = fact_.points.size() / 2;
    std::string left = number(fact_.constants[terms]);
    std::string right = "1";
    for (std::size_t i = 0; i < terms; ++i) {
      const Rational& exponent = fact_.constants[i];
      if (!exponent.is_integer()) return std::nullopt;
      const Rational size = exponent.sign() < 0 ? -exponent : exponent;
      (exponent.sign() < 0 ? right : left) += " * " + length(i) + " ^ " + size.to_string();
    }
    return left + " = " + right;
  }

  /// Σ t·d(AB) + y = 0 for integers t of sum 0, every direction counted from the first.
  [[nodiscard]] std::optional<std::string> angle_sum() const {
    const std::size_t terms = fact_.points.size() / 2;
    Rational sum;
    std::string text = doubled_angle(fact_.constants[terms]);
    for (std::size_t i = 0; i < terms; ++i) {
      if (!fact_.constants[i].is_integer()) return std::nullopt;
      sum += fact_.constants[i];
      if (i == 0) continue;
      text += " + (" + (fact_.constants[i] * Rational(2)).to_string() + " : ℤ) • " + angle(0, i);
    }
    if (!sum.is_zero()) return std::nullopt;
    return text + " = 0";
  }

  const Fact& fact_;
  std::span<const std::string> names_;
};

}  // namespace

std::optional<std::string> print_lean_relation(const Fact& fact, std::span<const std::string> point_names) {
  return RelationWriter(fact, point_names).write();
}

}  // namespace pappus::symbolic
