// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/check_certificate.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/check/certificate_equation.h"
#include "symbolic/check/certificate_polynomial.h"
#include "symbolic/check/dual_plane.h"
#include "symbolic/check/goal_match.h"
#include "symbolic/check/interval.h"
#include "symbolic/check/nondegenerate_goal.h"
#include "symbolic/check/polynomial_plane.h"

namespace pappus::symbolic::checker {
namespace {

using Objection = std::optional<std::string>;

constexpr std::size_t kMostParameters = 32;
constexpr std::size_t kMostRoots = 8;

/// The figure's boxes moved by the similarity that takes `origin` to (0, 0) and `unit` to (1, 0).
/// Precondition: the two are certainly distinct.
std::vector<IntervalPoint> framed(const Enclosure& figure, PointId origin, PointId unit) {
  const IntervalPoint axis = difference(figure[unit], figure[origin]);
  const Interval square = dot(axis, axis);
  std::vector<IntervalPoint> points;
  for (std::size_t i = 0; i < figure.size(); ++i) {
    const IntervalPoint offset = difference(figure[PointId(i)], figure[origin]);
    points.push_back({dot(axis, offset) / square, cross(axis, offset) / square});
  }
  points[origin.index()] = {0, 0};
  points[unit.index()] = {1, 0};
  return points;
}

Interval hull(const Interval& left, const Interval& right) {
  Interval result;
  mpfi_union(result.backend().data(), left.backend().data(), right.backend().data());
  return result;
}

class CertificateCheck {
 public:
  CertificateCheck(const Proof& proof, const Problem& problem, const Reliance& reliance)
      : certificate_(*proof.certificate),
        names_(proof.point_names),
        problem_(problem),
        reliance_(reliance),
        ring_(certificate_.parameters.size(), certificate_.roots.size()),
        placed_(names_.size()) {}

  /// The conditions that the certificate puts on a figure, without the identities, which are no figure's. An identity
  /// holds for either sign of a root: bit i of `negative_roots` takes the negative one.
  bool applies(unsigned negative_roots) {
    looks_at_identities_ = false;
    negative_roots_ = negative_roots;
    return !run();
  }

  std::optional<CertificateObjection> run() {
    if (Objection objection = place_frame())
      return CertificateObjection{"frame", *objection + reliance_.denied(names_)};
    for (std::size_t i = 0; i < certificate_.parameters.size(); ++i) {
      if (Objection objection = add_parameter(i)) return at("parameter u", i, std::move(*objection));
    }
    for (std::size_t i = 0; i < certificate_.roots.size(); ++i) {
      if (Objection objection = add_root(i)) return at("root r", i, std::move(*objection));
    }
    for (std::size_t i = 0; i < certificate_.points.size(); ++i) {
      Objection objection = place_point(certificate_.points[i]);
      if (ring_.is_exhausted()) objection = "checking the certificate takes too much work";
      if (objection) return at("certificate point ", i, std::move(*objection));
    }
    for (std::size_t i = 0; i < problem_.goals.size(); ++i) {
      Objection objection = check_goal(problem_.goals[i]);
      if (ring_.is_exhausted()) objection = "checking the certificate takes too much work";
      if (objection) return at("goal ", i, std::move(*objection));
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] CertificateObjection at(const char* what, std::size_t index, std::string reason) const {
    return {what + std::to_string(index + 1), std::move(reason) + reliance_.denied(names_), ring_.is_exhausted()};
  }
  [[nodiscard]] bool exists(PointId point) const { return point.index() < names_.size(); }

  Objection place_frame() {
    const PointId origin = certificate_.origin;
    const PointId unit = certificate_.unit;
    if (!exists(origin) || !exists(unit)) return "a point is not one of the problem's";
    if (!reliance_.distinct(origin, unit)) return "its two points cannot be relied on to be different";
    boxes_ = framed(reliance_.certifier().figure(), origin, unit);
    const CertificatePolynomial zero(ring_);
    const CertificatePolynomial one(ring_, 1);
    placed_[origin.index()] = PolynomialPoint{zero, zero, one};
    placed_[unit.index()] = PolynomialPoint{one, zero, one};
    return std::nullopt;
  }

  /// The number that every figure of the boxes gives to the parameter.
  Objection add_parameter(std::size_t index) {
    const CertificateParameter& parameter = certificate_.parameters[index];
    if (!std::all_of(parameter.points.begin(), parameter.points.end(), [&](PointId point) { return exists(point); })) {
      return "a point is not one of the problem's";
    }
    const auto& [p, a, b, c] = parameter.points;
    if (!reliance_.distinct(b, c)) return "its base points cannot be relied on to be different";
    const IntervalPoint base = difference(boxes_[c.index()], boxes_[b.index()]);
    const IntervalPoint offset = difference(boxes_[p.index()], boxes_[a.index()]);
    Interval below = dot(base, base);
    if (parameter.kind == CertificateParameter::Kind::kSlope) below = dot(base, offset);
    if (parameter.kind == CertificateParameter::Kind::kHalf) below += dot(base, offset);
    if (may_be_zero(below)) return "its denominator may be zero in the figure";
    const bool along = parameter.kind == CertificateParameter::Kind::kAlong;
    values_.push_back((along ? dot(base, offset) : cross(base, offset)) / below);
    return std::nullopt;
  }

  Objection add_root(std::size_t index) {
    auto radicand = CertificatePolynomial::parse(ring_, certificate_.roots[index]);
    if (!radicand) return "its radicand is not a polynomial in the parameters and roots";
    for (std::size_t later = index; later < certificate_.roots.size(); ++later) {
      if (radicand->uses(ring_.root_variable(later))) return "its radicand has a root that is not before it";
    }
    const Interval square = radicand->evaluate(values_);
    if (ring_.is_exhausted()) return "checking the certificate takes too much work";
    if (certain_sign(square) != 1) return "its radicand is not certainly positive in the figure";
    const bool is_negative = ((negative_roots_ >> index) & 1U) != 0;
    values_.push_back(is_negative ? -square_root(square) : square_root(square));
    if (*radicand == CertificatePolynomial(ring_, 3)) {
      // Equations with angles of 60° mean the positive one.
      if (is_negative) return "it stands for the positive root";
      root_of_three_ = index;
    }
    ring_.add_radicand(std::move(*radicand));
    return std::nullopt;
  }

  /// The relation that an entry names, if all its points but `moving` are placed.
  Objection find_relation(const CertificateEquation& equation, PointId moving, CertificateRelation& relation) const {
    if (equation.kind == CertificateEquation::Kind::kParameter) {
      if (equation.index >= certificate_.parameters.size()) return "it refers to a parameter that is not there";
      relation = relation_of(certificate_.parameters[equation.index], equation.index);
    } else {
      if (equation.index >= problem_.hypotheses.size()) return "it refers to a hypothesis that is not there";
      std::vector<CertificateRelation> relations = relations_of(problem_.hypotheses[equation.index]);
      if (equation.component >= relations.size()) return "it refers to an equation that its hypothesis does not have";
      relation = std::move(relations[equation.component]);
    }
    for (const PointId point : relation.points) {
      if (!(point == moving) && !placed_[point.index()]) return "an equation has points that are not yet placed";
    }
    return std::nullopt;
  }

  /// The point lies in the box of the figure and where the polynomials say. Both satisfy the two relations, exactly;
  /// between them the relations' gradients are certainly independent. By the mean value theorem they are one point.
  Objection place_point(const CertificatePoint& entry) {
    if (!exists(entry.point)) return "it is not one of the problem's";
    const std::size_t index = entry.point.index();
    if (placed_[index]) return "it is placed twice";
    std::vector<CertificatePolynomial> coordinates;
    for (const std::string& text : entry.coordinates) {
      auto polynomial = CertificatePolynomial::parse(ring_, text);
      if (!polynomial) return "a coordinate is not a polynomial in the parameters and roots";
      coordinates.push_back(std::move(*polynomial));
    }
    const Interval weight = coordinates[2].evaluate(values_);
    if (may_be_zero(weight)) return "its denominator may be zero in the figure";
    const IntervalPoint box{hull(boxes_[index].x, coordinates[0].evaluate(values_) / weight),
                            hull(boxes_[index].y, coordinates[1].evaluate(values_) / weight)};
    std::array<CertificateRelation, 2> relations;
    for (const std::size_t i : {0U, 1U}) {
      if (Objection objection = find_relation(entry.equations[i], entry.point, relations[i])) return objection;
    }
    DualPlane plane(boxes_, values_, entry.point, box);
    const auto first = RelationEvaluator<DualPlane>(plane, relations[0]).evaluate();
    const auto second = RelationEvaluator<DualPlane>(plane, relations[1]).evaluate();
    if (!first || !second) return "an equation has no polynomial meaning";
    placed_[index] = PolynomialPoint{coordinates[0], coordinates[1], coordinates[2]};
    if (may_be_zero(first->by_x * second->by_y - first->by_y * second->by_x) &&
        !is_point_of_contact(entry.point, relations[0], relations[1])) {
      return "its equations do not certainly determine it";
    }
    for (const CertificateRelation& relation : relations) {
      if (!is_identity(relation)) return "its coordinates do not satisfy its equations";
    }
    return std::nullopt;
  }

  /// Both relations put the point on a circle about a given centre, the centres are certainly distinct, and its
  /// coordinates put it on the line of the centres. The circles then touch and have no other common point.
  bool is_point_of_contact(PointId point, const CertificateRelation& first, const CertificateRelation& second) {
    const std::optional<PointId> one = center_of(point, first);
    const std::optional<PointId> other = center_of(point, second);
    if (!one || !other || !reliance_.distinct(*one, *other)) return false;
    return is_identity({CertificateRelation::Form::kCross, {*one, point, *other, point}, {}});
  }

  /// The point o when the relation is |o point|² = c |ab|² with a and b other points.
  static std::optional<PointId> center_of(PointId point, const CertificateRelation& relation) {
    const std::vector<PointId>& p = relation.points;
    if (relation.form != CertificateRelation::Form::kSquares || p.size() != 4) return std::nullopt;
    if (!(relation.constants[0] == Rational(1)) || !(relation.constants[1] == Rational(-1))) return std::nullopt;
    if (std::count(p.begin(), p.end(), point) != 1) return std::nullopt;
    const auto index = static_cast<std::size_t>(std::find(p.begin(), p.end(), point) - p.begin());
    return p[index ^ 1U];
  }

  /// Precondition: the points of the relation are placed.
  bool is_identity(const CertificateRelation& relation) {
    if (!looks_at_identities_) return true;
    PolynomialPlane plane(ring_, placed_, root_of_three_);
    const auto value = RelationEvaluator<PolynomialPlane>(plane, relation).evaluate();
    return value && value->core.is_zero() && !ring_.is_exhausted();
  }

  Objection check_goal(const Fact& goal) {
    if (is_open_goal(goal.predicate)) {
      return reliance_.certifier().holds(goal) ? Objection() : "it is not certain in the figure";
    }
    const std::vector<CertificateRelation> relations = relations_of(goal);
    if (relations.empty()) return "this predicate is not accepted as a goal of an algebraic proof";
    if (!is_nondegenerate(reliance_, goal)) return "its points cannot be relied on to be different";
    for (const CertificateRelation& relation : relations) {
      for (const PointId point : relation.points) {
        if (!placed_[point.index()]) return "it has a point that is not placed";
      }
      if (!is_identity(relation)) return "it is not an identity in the coordinates";
    }
    return std::nullopt;
  }

  const AlgebraicCertificate& certificate_;
  const std::vector<std::string>& names_;
  const Problem& problem_;
  const Reliance& reliance_;
  CertificateRing ring_;
  std::vector<IntervalPoint> boxes_;
  std::vector<Interval> values_;  // of the parameters, then of the roots
  std::vector<std::optional<PolynomialPoint>> placed_;
  std::optional<std::size_t> root_of_three_;
  bool looks_at_identities_ = true;
  unsigned negative_roots_ = 0;
};

}  // namespace

std::optional<CertificateObjection> check_certificate(const Proof& proof, const Problem& problem,
                                                      const Reliance& reliance) {
  const AlgebraicCertificate& certificate = *proof.certificate;
  if (certificate.parameters.size() > kMostParameters) return CertificateObjection{"parameters", "there are too many"};
  if (certificate.roots.size() > kMostRoots) return CertificateObjection{"roots", "there are too many"};
  return CertificateCheck(proof, problem, reliance).run();
}

bool applies_to(const Proof& proof, const Problem& problem, const Certifier& certifier) {
  const Reliance reliance(certifier);
  const std::size_t roots = proof.certificate->roots.size();
  if (roots > kMostRoots) return false;
  for (unsigned negative_roots = 0; negative_roots < (1U << roots); ++negative_roots) {
    if (CertificateCheck(proof, problem, reliance).applies(negative_roots)) return true;
  }
  return false;
}

}  // namespace pappus::symbolic::checker
