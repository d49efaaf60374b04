// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/equation.h"

#include <array>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic::elimination {
namespace {

using Kind = Equation::Kind;
using Points = std::vector<PointId>;

constexpr std::size_t kMostSpread = 8;  // points of one coll, cyclic or circle fact that are related pairwise

class EquationList {
 public:
  EquationList(const Fact& fact, std::size_t hypothesis) : fact_(fact), p_(fact.points), hypothesis_(hypothesis) {}

  std::vector<Equation> all() {
    const std::vector<Rational>& constants = fact_.constants;
    switch (fact_.predicate) {
      case Predicate::kCollinear: add_collinear(); break;
      case Predicate::kParallel: add(Kind::kParallel, p_); break;
      case Predicate::kPerpendicular: add(Kind::kPerpendicular, p_); break;
      case Predicate::kCyclic: add_cyclic(); break;
      case Predicate::kCircle: add_circle(); break;
      case Predicate::kCongruent: add_squares(p_, {1, -1, 1}); break;
      case Predicate::kEqualAngle: add(Kind::kEqualAngle, p_); break;
      case Predicate::kEqualRatio: add_squares(p_, {1, -1, -1, 1, 1}); break;
      case Predicate::kMidpoint: add_both(Kind::kMidpointX, Kind::kMidpointY); break;
      case Predicate::kConstantAngle: add(Kind::kTurn, p_, constants); break;
      case Predicate::kConstantRatio: add_squares(p_, {1, -1, constants[0] * constants[0]}); break;
      case Predicate::kConstantLength: add_squares(p_, {1, constants[0] * constants[0]}); break;
      case Predicate::kSimilar: add_both(Kind::kSimilarX, Kind::kSimilarY); break;
      case Predicate::kSimilarMirrored: add_both(Kind::kMirroredX, Kind::kMirroredY); break;
      case Predicate::kCongruentTriangles:
        add_both(Kind::kSimilarX, Kind::kSimilarY);
        add_squares({p_[0], p_[1], p_[3], p_[4]}, {1, -1, 1});
        break;
      case Predicate::kCongruentTrianglesMirrored:
        add_both(Kind::kMirroredX, Kind::kMirroredY);
        add_squares({p_[0], p_[1], p_[3], p_[4]}, {1, -1, 1});
        break;
      case Predicate::kSamePoint: add_both(Kind::kSamePointX, Kind::kSamePointY); break;
      case Predicate::kAngleSum: add_angle_sum(); break;
      case Predicate::kLogLengthSum: add_length_product(); break;
      case Predicate::kSquaredLengthSum: add(Kind::kSquareSum, p_, constants); break;
      case Predicate::kLengthSum:  // lengths themselves are no polynomials
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
    return std::move(equations_);
  }

 private:
  void add(Kind kind, Points points, std::vector<Rational> constants = {}) {
    equations_.push_back({kind, std::move(points), std::move(constants), hypothesis_, equations_.size()});
  }
  void add_both(Kind x, Kind y) {
    add(x, p_);
    add(y, p_);
  }
  void add_squares(Points points, std::vector<Rational> powers) {
    add(Kind::kSquares, std::move(points), std::move(powers));
  }

  void add_collinear() {
    if (p_.size() > kMostSpread) return;
    for (std::size_t i = 0; i < p_.size(); ++i) {
      for (std::size_t j = i + 1; j < p_.size(); ++j) {
        for (std::size_t k = j + 1; k < p_.size(); ++k) add(Kind::kParallel, {p_[i], p_[j], p_[i], p_[k]});
      }
    }
  }

  void add_cyclic() {
    if (p_.size() > kMostSpread) return;
    for (std::size_t i = 0; i < p_.size(); ++i) {
      for (std::size_t j = i + 1; j < p_.size(); ++j) {
        for (std::size_t k = j + 1; k < p_.size(); ++k) {
          for (std::size_t l = k + 1; l < p_.size(); ++l) add(Kind::kConcyclic, {p_[i], p_[j], p_[k], p_[l]});
        }
      }
    }
  }

  void add_circle() {
    if (p_.size() > kMostSpread) return;
    for (std::size_t i = 1; i < p_.size(); ++i) {
      for (std::size_t j = i + 1; j < p_.size(); ++j) add_squares({p_[0], p_[i], p_[0], p_[j]}, {1, -1, 1});
    }
  }

  [[nodiscard]] bool has_small_coefficients() const {
    constexpr std::int64_t most = 8;
    for (std::size_t i = 0; 2 * i < p_.size(); ++i) {
      const Rational& coefficient = fact_.constants[i];
      if (!coefficient.is_integer() || !coefficient.is_small()) return false;
      if (coefficient.small_numerator() > most || coefficient.small_numerator() < -most) return false;
    }
    return true;
  }

  void add_angle_sum() {
    if (has_small_coefficients()) add(Kind::kDirectionSum, p_, fact_.constants);
  }

  /// Π |AB|^t · r = 1, squared.
  void add_length_product() {
    if (!has_small_coefficients()) return;
    std::vector<Rational> powers = fact_.constants;
    powers.back() = Rational(1) / (powers.back() * powers.back());
    add_squares(p_, std::move(powers));
  }

  const Fact& fact_;
  const Points& p_;
  std::size_t hypothesis_;
  std::vector<Equation> equations_;
};

/// Evaluates one equation on polynomial points.
class ResidualBuilder {
 public:
  ResidualBuilder(const Equation& equation, const PointLookup& point, const Fraction* parameter,
                  const Polynomial* root_of_three)
      : equation_(equation), point_(point), parameter_(parameter), root_of_three_(root_of_three) {}

  std::optional<Polynomial> build() const {
    switch (equation_.kind) {
      case Kind::kParallel: return cross(vector(0, 1), vector(2, 3));
      case Kind::kPerpendicular: return dot(vector(0, 1), vector(2, 3));
      case Kind::kEqualAngle:
        return cross(product(conjugate(vector(0, 1)), vector(2, 3)), product(conjugate(vector(4, 5)), vector(6, 7)));
      case Kind::kConcyclic: return cross(product(vector(2, 0), vector(3, 1)), product(vector(2, 1), vector(3, 0)));
      case Kind::kTurn: return turn();
      case Kind::kSquares: return squares();
      case Kind::kSquareSum: return square_sum();
      case Kind::kDirectionSum: return direction_sum();
      case Kind::kMidpointX: return midpoint(true);
      case Kind::kMidpointY: return midpoint(false);
      case Kind::kSimilarX: return similar(true, false);
      case Kind::kSimilarY: return similar(false, false);
      case Kind::kMirroredX: return similar(true, true);
      case Kind::kMirroredY: return similar(false, true);
      case Kind::kSamePointX: return vector(0, 1).x * vector(0, 1).above;
      case Kind::kSamePointY: return vector(0, 1).y * vector(0, 1).above;
      case Kind::kAlong: return definition(true, false);
      case Kind::kAcross: return definition(false, false);
      case Kind::kSlope: return slope();
      case Kind::kHalf: return definition(false, true);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] const PolynomialRing& ring() const { return point_(equation_.points[0]).x.ring(); }
  [[nodiscard]] PlaneVector vector(std::size_t from, std::size_t to) const {
    return vector_between(point_(equation_.points[from]), point_(equation_.points[to]));
  }
  [[nodiscard]] Fraction number(const Rational& value) const {
    const mpq_class fraction = value.to_mpq();
    return {Polynomial::constant(ring(), fraction.get_num()), Polynomial::constant(ring(), fraction.get_den())};
  }
  [[nodiscard]] static Polynomial difference(const Fraction& left, const Fraction& right) {
    return (left + Fraction{-right.above, right.below}).above;
  }

  /// A vector in the direction r·π; only for multiples of 15°.
  [[nodiscard]] std::optional<PlaneVector> unit(const Rational& turn) const {
    const Rational steps = (turn - turn.floor()) * 12;
    if (!steps.is_integer()) return std::nullopt;
    const auto step = steps.small_numerator();
    if (root_of_three_ == nullptr && step % 3 != 0) return std::nullopt;
    const Polynomial one(ring(), 1);
    const Polynomial zero(ring());
    const Polynomial root = root_of_three_ == nullptr ? zero : *root_of_three_;
    const Polynomial two = one + one;
    const std::array<std::pair<Polynomial, Polynomial>, 6> table{
        std::pair{one, zero}, {two + root, one}, {root, one}, {one, one}, {one, root}, {one, two + root}};
    const auto& [x, y] = table[static_cast<std::size_t>(step % 6)];
    if (step < 6) return PlaneVector{x, y, one, one};
    return PlaneVector{-y, x, one, one};
  }

  [[nodiscard]] std::optional<Polynomial> turn() const {
    const std::optional<PlaneVector> wanted = unit(equation_.constants[0]);
    if (!wanted) return std::nullopt;
    return cross(*wanted, product(conjugate(vector(0, 1)), vector(2, 3)));
  }

  [[nodiscard]] std::optional<Polynomial> direction_sum() const {
    const std::size_t pairs = equation_.points.size() / 2;
    std::optional<PlaneVector> sum = unit(equation_.constants[pairs]);
    if (!sum) return std::nullopt;
    for (std::size_t i = 0; i < pairs; ++i) {
      const auto count = equation_.constants[i].small_numerator();
      const PlaneVector side = vector(2 * i, 2 * i + 1);
      for (std::int64_t k = 0; k < count; ++k) sum = product(*sum, side);
      for (std::int64_t k = 0; k > count; --k) sum = product(*sum, conjugate(side));
    }
    return sum->y;
  }

  [[nodiscard]] Polynomial squares() const {
    Fraction left = number(1);
    Fraction right = number(equation_.constants.back());
    for (std::size_t i = 0; 2 * i < equation_.points.size(); ++i) {
      const auto power = equation_.constants[i].small_numerator();
      const Fraction length = square(vector(2 * i, 2 * i + 1));
      for (std::int64_t k = 0; k < power; ++k) left = left * length;
      for (std::int64_t k = 0; k > power; --k) right = right * length;
    }
    return difference(left, right);
  }

  [[nodiscard]] Polynomial square_sum() const {
    Fraction sum{Polynomial(ring()), Polynomial(ring(), 1)};
    for (std::size_t i = 0; 2 * i < equation_.points.size(); ++i) {
      sum = sum + number(equation_.constants[i]) * square(vector(2 * i, 2 * i + 1));
    }
    return sum.above;
  }

  [[nodiscard]] Polynomial midpoint(bool x) const {
    const PlaneVector first = vector(0, 1);
    const PlaneVector second = vector(0, 2);
    return difference({(x ? first.x : first.y) * first.above, first.below},
                      {-((x ? second.x : second.y) * second.above), second.below});
  }

  [[nodiscard]] Polynomial similar(bool x, bool mirrored) const {
    const auto image = [&](std::size_t to) { return mirrored ? conjugate(vector(3, to)) : vector(3, to); };
    const PlaneVector left = product(vector(0, 2), image(4));
    const PlaneVector right = product(vector(0, 1), image(5));
    return difference({(x ? left.x : left.y) * left.above, left.below},
                      {(x ? right.x : right.y) * right.above, right.below});
  }

  /// bc · ap or bc × ap against u |bc|², or u (|bc|² + bc · ap).
  [[nodiscard]] Polynomial definition(bool along, bool half) const {
    const PlaneVector base = vector(2, 3);
    const PlaneVector offset = vector(1, 0);
    const Fraction scale{base.above * offset.above, base.below * offset.below};
    const Polynomial one(ring(), 1);
    const Fraction value = Fraction{along ? dot(base, offset) : cross(base, offset), one} * scale;
    Fraction unit = square(base);
    if (half) unit = unit + Fraction{dot(base, offset), one} * scale;
    return difference(value, *parameter_ * unit);
  }

  [[nodiscard]] Polynomial slope() const {
    const PlaneVector base = vector(2, 3);
    const PlaneVector offset = vector(1, 0);
    return cross(base, offset) * parameter_->below - dot(base, offset) * parameter_->above;
  }

  const Equation& equation_;
  const PointLookup& point_;
  const Fraction* parameter_;
  const Polynomial* root_of_three_;
};

}  // namespace

std::vector<Equation> equations_of(const Fact& fact, std::size_t hypothesis) {
  return EquationList(fact, hypothesis).all();
}

std::vector<Equation> equations_for_goal(const Fact& goal) {
  std::vector<Equation> all = equations_of(goal, 0);
  // Of the redundant equations of many points those with the first points suffice.
  std::vector<Equation> result;
  for (Equation& equation : all) {
    const Points& p = goal.points;
    const Points& q = equation.points;
    bool needed = true;
    if (goal.predicate == Predicate::kCollinear) needed = q[0] == p[0] && q[1] == p[1];
    if (goal.predicate == Predicate::kCyclic) needed = q[0] == p[0] && q[1] == p[1] && q[2] == p[2];
    if (goal.predicate == Predicate::kCircle) needed = q[1] == p[1];
    if (needed) result.push_back(std::move(equation));
  }
  return result;
}

std::optional<Polynomial> residual(const Equation& equation, const PointLookup& point, const Fraction* parameter,
                                   const Polynomial* root_of_three) {
  PAPPUS_CHECK(!is_definition(equation) || parameter != nullptr);
  return ResidualBuilder(equation, point, parameter, root_of_three).build();
}

bool needs_root_of_three(const Equation& equation) {
  if (equation.kind != Kind::kTurn && equation.kind != Kind::kDirectionSum) return false;
  return !(equation.constants.back() * 4).is_integer();
}

bool depends_on_scale(const Fact& fact) {
  if (fact.predicate == Predicate::kConstantLength) return true;
  if (fact.predicate != Predicate::kLogLengthSum) return false;
  Rational sum;
  for (std::size_t i = 0; 2 * i < fact.points.size(); ++i) sum += fact.constants[i];
  return !sum.is_zero();
}

}  // namespace pappus::symbolic::elimination
