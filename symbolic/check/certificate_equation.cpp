// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/certificate_equation.h"

#include <utility>

namespace pappus::symbolic::checker {
namespace {

using Form = CertificateRelation::Form;
using Points = std::vector<PointId>;

constexpr std::size_t kMostPoints = 8;  // of a coll, cyclic or circle fact, whose equations are many

/// Pair sums whose coefficients are small whole numbers have a polynomial meaning of bounded degree.
bool has_small_whole_coefficients(const Fact& fact) {
  constexpr std::int64_t most = 8;
  for (std::size_t i = 0; 2 * i < fact.points.size(); ++i) {
    const Rational& coefficient = fact.constants[i];
    if (!coefficient.is_small() || !coefficient.is_integer()) return false;
    if (coefficient.small_numerator() > most || coefficient.small_numerator() < -most) return false;
  }
  return true;
}

bool keeps_scale(const Fact& length_product) {
  Rational sum;
  for (std::size_t i = 0; 2 * i < length_product.points.size(); ++i) sum += length_product.constants[i];
  return sum.is_zero();
}

class Relations {
 public:
  explicit Relations(const Fact& fact) : fact_(fact), p_(fact.points) {}

  std::vector<CertificateRelation> take() && {
    collect();
    return std::move(relations_);
  }

 private:
  void collect() {
    switch (fact_.predicate) {
      case Predicate::kCollinear: spread(0, 3, Form::kCross); break;
      case Predicate::kCyclic: spread(0, 4, Form::kConcyclic); break;
      case Predicate::kCircle: spread(1, 2, Form::kSquares); break;
      case Predicate::kParallel: add(Form::kCross, p_); break;
      case Predicate::kPerpendicular: add(Form::kDot, p_); break;
      case Predicate::kEqualAngle: add(Form::kEqualAngle, p_); break;
      case Predicate::kCongruent: add(Form::kSquares, p_, {1, -1, 1}); break;
      case Predicate::kEqualRatio: add(Form::kSquares, p_, {1, -1, -1, 1, 1}); break;
      case Predicate::kConstantRatio: add(Form::kSquares, p_, {1, -1, fact_.constants[0] * fact_.constants[0]}); break;
      case Predicate::kConstantAngle: add(Form::kTurn, p_, fact_.constants); break;
      case Predicate::kMidpoint: add_vector(Form::kMidpoint); break;
      case Predicate::kSamePoint: add_vector(Form::kSamePoint); break;
      case Predicate::kSimilar: add_vector(Form::kSimilar); break;
      case Predicate::kSimilarMirrored: add_vector(Form::kMirrored); break;
      case Predicate::kCongruentTriangles: add_congruent(Form::kSimilar); break;
      case Predicate::kCongruentTrianglesMirrored: add_congruent(Form::kMirrored); break;
      case Predicate::kSquaredLengthSum: add(Form::kSquareSum, p_, fact_.constants); break;
      case Predicate::kAngleSum:
        if (has_small_whole_coefficients(fact_)) add(Form::kDirectionSum, p_, fact_.constants);
        break;
      case Predicate::kLogLengthSum: add_length_product(); break;
      case Predicate::kConstantLength:
      case Predicate::kLengthSum:
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
  }

  void add(Form form, Points points, std::vector<Rational> constants = {}) {
    relations_.push_back({form, std::move(points), std::move(constants)});
  }

  void add_vector(Form form) {
    add(form, p_);
    add(form, p_);
    relations_.back().second_coordinate = true;
  }

  void add_congruent(Form form) {
    add_vector(form);
    add(Form::kSquares, {p_[0], p_[1], p_[3], p_[4]}, {1, -1, 1});
  }

  /// Π |AB|^t · r = 1, squared.
  void add_length_product() {
    if (!has_small_whole_coefficients(fact_) || !keeps_scale(fact_)) return;
    std::vector<Rational> constants = fact_.constants;
    constants.back() = Rational(1) / (constants.back() * constants.back());
    add(Form::kSquares, p_, std::move(constants));
  }

  /// One relation for every choice of `count` of the points from index `first` on, in lexicographic order.
  void spread(std::size_t first, std::size_t count, Form form) {
    if (p_.size() > kMostPoints) return;
    Points chosen;
    choose(first, count, form, chosen);
  }

  void choose(std::size_t from, std::size_t left, Form form, Points& chosen) {
    if (left == 0) {
      add_choice(form, chosen);
      return;
    }
    for (std::size_t i = from; i + left <= p_.size(); ++i) {
      chosen.push_back(p_[i]);
      choose(i + 1, left - 1, form, chosen);
      chosen.pop_back();
    }
  }

  void add_choice(Form form, const Points& chosen) {
    if (form == Form::kCross) {
      add(form, {chosen[0], chosen[1], chosen[0], chosen[2]});
    } else if (form == Form::kSquares) {
      add(form, {p_[0], chosen[0], p_[0], chosen[1]}, {1, -1, 1});
    } else {
      add(form, chosen);
    }
  }

  const Fact& fact_;
  const Points& p_;
  std::vector<CertificateRelation> relations_;
};

}  // namespace

std::vector<CertificateRelation> relations_of(const Fact& fact) { return Relations(fact).take(); }

CertificateRelation relation_of(const CertificateParameter& parameter, std::size_t index) {
  CertificateRelation relation;
  switch (parameter.kind) {
    case CertificateParameter::Kind::kAlong: relation.form = Form::kAlong; break;
    case CertificateParameter::Kind::kAcross: relation.form = Form::kAcross; break;
    case CertificateParameter::Kind::kSlope: relation.form = Form::kSlope; break;
    case CertificateParameter::Kind::kHalf: relation.form = Form::kHalf; break;
  }
  relation.points.assign(parameter.points.begin(), parameter.points.end());
  relation.parameter = index;
  return relation;
}

}  // namespace pappus::symbolic::checker
