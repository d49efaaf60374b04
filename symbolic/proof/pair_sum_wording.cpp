// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "symbolic/core/check.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {
namespace {

struct SignedTerm {
  Rational coefficient;
  std::string text;
};

struct Direction {
  Rational coefficient;
  PointId a;
  PointId b;
};

Rational magnitude(const Rational& value) { return value.sign() < 0 ? -value : value; }

/// Σ positive terms = Σ negative terms with their sign changed, or another relation; `zero` for an empty side.
std::string balanced_sum(const std::vector<SignedTerm>& terms, const Notation& notation, const std::string& zero,
                         std::string_view relation) {
  const auto side = [&](int sign) {
    std::string result;
    for (const SignedTerm& term : terms) {
      if (term.coefficient.sign() != sign) continue;
      if (!result.empty()) result += notation.symbols().plus;
      const Rational size = magnitude(term.coefficient);
      if (term.text.empty()) {
        result += notation.number(size);
      } else {
        result += size.is_one() ? term.text : notation.number(size) + std::string(notation.symbols().times) + term.text;
      }
    }
    return result.empty() ? zero : result;
  };
  const std::string left = side(1);
  return left + std::string(relation) + side(-1);
}

/// Directions with opposite coefficients paired into angles, those with a common point first.
struct PairedAngles {
  struct Angle {
    Rational coefficient;
    Direction from;
    Direction to;
  };
  std::vector<Angle> angles;
  std::vector<Direction> left_over;
};

/// Takes from two directions with coefficients of different signs the largest angle between them that they hold.
PairedAngles::Angle take_angle(Direction& first, Direction& second) {
  Direction& from = first.coefficient.sign() < 0 ? first : second;
  Direction& to = first.coefficient.sign() < 0 ? second : first;
  const Rational size = magnitude(from.coefficient) < to.coefficient ? magnitude(from.coefficient) : to.coefficient;
  PairedAngles::Angle angle{size, from, to};
  from.coefficient = from.coefficient + size;
  to.coefficient = to.coefficient - size;
  return angle;
}

PairedAngles pair_directions(const Fact& fact) {
  PairedAngles result;
  std::vector<Direction> open;
  for (std::size_t index = 0; index * 2 < fact.points.size(); ++index) {
    if (!fact.constants[index].is_zero())
      open.push_back({fact.constants[index], fact.points[2 * index], fact.points[2 * index + 1]});
  }
  // Angles at a named vertex first, and whole terms before parts of terms.
  for (const bool want_vertex : {true, false}) {
    for (const bool want_whole : {true, false}) {
      for (std::size_t first = 0; first < open.size(); ++first) {
        for (std::size_t second = first + 1; second < open.size(); ++second) {
          if (open[first].coefficient.sign() * open[second].coefficient.sign() >= 0) continue;
          if (want_whole && !(open[first].coefficient == -open[second].coefficient)) continue;
          if (want_vertex && !vertex_and_arms(open[first].a, open[first].b, open[second].a, open[second].b)) continue;
          result.angles.push_back(take_angle(open[first], open[second]));
        }
      }
    }
  }
  for (const Direction& direction : open) {
    if (!direction.coefficient.is_zero()) result.left_over.push_back(direction);
  }
  return result;
}

std::string angle_sum(const Fact& fact, const Notation& notation) {
  const PairedAngles paired = pair_directions(fact);
  std::vector<SignedTerm> terms;
  for (const PairedAngles::Angle& angle : paired.angles) {
    const bool first = terms.empty() && paired.left_over.empty();
    const Direction& from = first ? angle.from : angle.to;
    const Direction& to = first ? angle.to : angle.from;
    const Rational sign = first ? Rational(1) : Rational(-1);
    terms.push_back({sign * angle.coefficient, notation.angle(from.a, from.b, to.a, to.b)});
  }
  for (const Direction& direction : paired.left_over) {
    const std::string name = notation.markup() == Markup::kLatex ? "\\operatorname{dir}(" : "dir(";
    terms.push_back({direction.coefficient, name + notation.line(direction.a, direction.b) + ")"});
  }
  Rational constant = fact.constants.back();
  constant = constant - constant.floor();
  if (!constant.is_zero()) {
    // The constant goes to the right, as the angle that it is modulo 180°.
    terms.push_back({Rational(-1), notation.degrees(Rational(1) - constant)});
  }
  return balanced_sum(terms, notation, notation.degrees(Rational(0)), notation.symbols().equal);
}

std::string length_sum(const Fact& fact, const Notation& notation, const Rational& exponent) {
  std::vector<SignedTerm> terms;
  for (std::size_t index = 0; index * 2 < fact.points.size(); ++index) {
    if (fact.constants[index].is_zero()) continue;
    terms.push_back({fact.constants[index],
                     notation.power(notation.line(fact.points[2 * index], fact.points[2 * index + 1]), exponent)});
  }
  const bool is_inequality = fact.predicate == Predicate::kLengthsGreater;
  if (!is_inequality && !terms.empty() &&
      std::none_of(terms.begin(), terms.end(), [](const SignedTerm& term) { return term.coefficient.sign() > 0; })) {
    for (SignedTerm& term : terms) term.coefficient = -term.coefficient;
  }
  return balanced_sum(terms, notation, "0", is_inequality ? notation.symbols().greater : notation.symbols().equal);
}

/// Plain angles, which LaTeX sets with the undirected sign.
std::string plain_angle_sum(const Fact& fact, const Notation& notation) {
  const std::string sign = notation.markup() == Markup::kLatex ? "\\angle " : std::string(notation.symbols().angle);
  std::vector<SignedTerm> terms;
  for (std::size_t index = 0; index * 3 < fact.points.size(); ++index) {
    if (fact.constants[index].is_zero()) continue;
    terms.push_back({fact.constants[index], sign + notation.join(std::span(fact.points).subspan(3 * index, 3))});
  }
  if (!fact.constants.back().is_zero()) {
    const Rational& constant = fact.constants.back();
    terms.push_back({Rational(constant.sign()), notation.degrees(magnitude(constant))});
  }
  const std::string_view not_less = notation.markup() == Markup::kLatex ? " \\geq " : "\xC2\xA0\u2265\xC2\xA0";
  return balanced_sum(terms, notation, notation.degrees(Rational(0)),
                      fact.predicate == Predicate::kAnglesNotLess ? not_less : notation.symbols().greater);
}

std::string length_product(const Fact& fact, const Notation& notation) {
  const Rational& factor = fact.constants.back();
  const auto side = [&](int sign, const Rational& number) {
    std::string result = number.is_one() ? "" : number.to_string();
    for (std::size_t index = 0; index * 2 < fact.points.size(); ++index) {
      if (fact.constants[index].sign() != sign) continue;
      if (!result.empty()) result += notation.symbols().times;
      result += notation.power(notation.line(fact.points[2 * index], fact.points[2 * index + 1]),
                               magnitude(fact.constants[index]));
    }
    return result.empty() ? std::string("1") : result;
  };
  return side(1, factor.numerator()) + std::string(notation.symbols().equal) + side(-1, factor.denominator());
}

}  // namespace

std::string pair_sum_equation(const Fact& fact, const Notation& notation) {
  if (group_size(fact.predicate) == 3) return plain_angle_sum(fact, notation);
  const std::size_t pairs = fact.points.size() / 2;
  const bool has_constant = fact.predicate == Predicate::kAngleSum || fact.predicate == Predicate::kLogLengthSum;
  PAPPUS_CHECK(fact.points.size() % 2 == 0 && fact.constants.size() == pairs + (has_constant ? 1 : 0));
  if (fact.predicate == Predicate::kAngleSum) return angle_sum(fact, notation);
  if (fact.predicate == Predicate::kLogLengthSum) return length_product(fact, notation);
  PAPPUS_CHECK(fact.predicate == Predicate::kLengthSum || fact.predicate == Predicate::kSquaredLengthSum ||
               fact.predicate == Predicate::kLengthsGreater);
  return length_sum(fact, notation, Rational(fact.predicate == Predicate::kSquaredLengthSum ? 2 : 1));
}

bool names_directions(const Fact& fact) {
  if (fact.predicate != Predicate::kAngleSum && fact.predicate != Predicate::kAngleBranch) return false;
  return !pair_directions(fact).left_over.empty();
}

}  // namespace pappus::symbolic
