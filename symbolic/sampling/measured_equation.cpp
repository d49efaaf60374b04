// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/measured_equation.h"

#include <cstddef>

#include "symbolic/sampling/wide_number.h"

namespace pappus::symbolic::sampling {
namespace {

constexpr long double kPi = std::numbers::pi_v<long double>;

/// Collects the equations of one fact.
class EquationList {
 public:
  explicit EquationList(const Fact& fact) : fact_(fact) {}

  std::optional<std::vector<MeasuredEquation>> list() {
    switch (fact_.predicate) {
      case Predicate::kCollinear:
        for (std::size_t i = 2; i < fact_.points.size(); ++i) angles({term(0, 1, 1), term(0, i, -1)});
        break;
      case Predicate::kParallel: angles({term(2, 3, 1), term(0, 1, -1)}); break;
      case Predicate::kPerpendicular: angles({term(2, 3, 1), term(0, 1, -1)}, kPi / 2); break;
      case Predicate::kCyclic:
        for (std::size_t i = 3; i < fact_.points.size(); ++i) {
          angles({term(2, 1, 1), term(2, 0, -1), term(i, 1, -1), term(i, 0, 1)});
        }
        break;
      case Predicate::kCircle:
        for (std::size_t i = 2; i < fact_.points.size(); ++i) logarithms({term(0, 1, 1), term(0, i, -1)});
        break;
      case Predicate::kCongruent: logarithms({term(0, 1, 1), term(2, 3, -1)}); break;
      case Predicate::kEqualAngle: angles({term(2, 3, 1), term(0, 1, -1), term(6, 7, -1), term(4, 5, 1)}); break;
      case Predicate::kEqualRatio: logarithms({term(0, 1, 1), term(2, 3, -1), term(4, 5, -1), term(6, 7, 1)}); break;
      case Predicate::kMidpoint: coordinates({term(0, 1, 1), term(0, 2, 1)}); break;
      case Predicate::kConstantAngle: angles({term(2, 3, 1), term(0, 1, -1)}, -constant(0) * kPi); break;
      case Predicate::kConstantRatio: logarithms({term(0, 1, 1), term(2, 3, -1)}, -std::log(constant(0))); break;
      case Predicate::kConstantLength: logarithms({term(0, 1, 1)}, -std::log(constant(0))); break;
      case Predicate::kSimilar: triangles(-1, false); break;
      case Predicate::kSimilarMirrored: triangles(1, false); break;
      case Predicate::kCongruentTriangles: triangles(-1, true); break;
      case Predicate::kCongruentTrianglesMirrored: triangles(1, true); break;
      case Predicate::kSamePoint: coordinates({term(0, 1, 1)}); break;
      case Predicate::kAngleSum:
        if (!has_integer_coefficients()) return std::nullopt;
        angles(sum(), constant(fact_.constants.size() - 1) * kPi);
        break;
      case Predicate::kLengthSum: equations_.push_back({Measure::kLength, sum(), 0}); break;
      case Predicate::kLogLengthSum: logarithms(sum(), std::log(constant(fact_.constants.size() - 1))); break;
      case Predicate::kSquaredLengthSum: equations_.push_back({Measure::kSquaredLength, sum(), 0}); break;
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
      case Predicate::kAnglesNotLess: return std::nullopt;
    }
    return std::move(equations_);
  }

 private:
  using Terms = std::vector<MeasuredTerm>;

  [[nodiscard]] MeasuredTerm term(std::size_t from, std::size_t to, long double coefficient) const {
    return {fact_.points[from], fact_.points[to], coefficient};
  }
  [[nodiscard]] long double constant(std::size_t index) const { return wide_number(fact_.constants[index]); }

  [[nodiscard]] bool has_integer_coefficients() const {
    return std::all_of(fact_.constants.begin(), fact_.constants.end() - 1,
                       [](const Rational& coefficient) { return coefficient.is_integer(); });
  }
  [[nodiscard]] Terms sum() const {
    Terms terms;
    for (std::size_t i = 0; 2 * i + 1 < fact_.points.size(); ++i) {
      terms.push_back(term(2 * i, 2 * i + 1, constant(i)));
    }
    return terms;
  }

  void angles(Terms terms, long double constant = 0) {
    equations_.push_back({Measure::kLineAngle, std::move(terms), constant});
  }
  void logarithms(Terms terms, long double constant = 0) {
    equations_.push_back({Measure::kLogLength, std::move(terms), constant});
  }
  void coordinates(const Terms& terms) {
    equations_.push_back({Measure::kHorizontal, terms, 0});
    equations_.push_back({Measure::kVertical, terms, 0});
  }

  /// abc and def: the ratio of ac to ab, as complex numbers, is that of df to de or its conjugate.
  void triangles(long double sense, bool are_congruent) {
    equations_.push_back(
        {Measure::kRayAngle, {term(0, 2, 1), term(0, 1, -1), term(3, 5, sense), term(3, 4, -sense)}, 0});
    logarithms({term(0, 2, 1), term(0, 1, -1), term(3, 5, -1), term(3, 4, 1)});
    if (are_congruent) logarithms({term(0, 1, 1), term(3, 4, -1)});
  }

  const Fact& fact_;
  std::vector<MeasuredEquation> equations_;
};

}  // namespace

std::optional<std::vector<MeasuredEquation>> equations_of(const Fact& fact) { return EquationList(fact).list(); }

}  // namespace pappus::symbolic::sampling
