// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/linear_reason.h"

#include <algorithm>
#include <array>

#include "symbolic/proof/step_reason.h"

namespace pappus::symbolic {
namespace {

bool speaks_of_lengths(const Fact& instance) {
  constexpr std::array of_lengths{Predicate::kCongruent,       Predicate::kEqualRatio, Predicate::kConstantRatio,
                                  Predicate::kConstantLength,  Predicate::kLengthSum,  Predicate::kLogLengthSum,
                                  Predicate::kSquaredLengthSum};
  return std::find(of_lengths.begin(), of_lengths.end(), instance.predicate) != of_lengths.end();
}

bool contains(const std::vector<PointId>& points, PointId point) {
  return std::find(points.begin(), points.end(), point) != points.end();
}

/// Why `instance` follows at once from `fact`, in school language; empty where nothing need be said.
std::string instance_reason(const Fact& fact, const Fact& instance) {
  const bool lengths = speaks_of_lengths(instance);
  switch (fact.predicate) {
    case Predicate::kCollinear: return "collinear points";
    case Predicate::kParallel: return "parallel lines";
    case Predicate::kPerpendicular: return "right angle";
    case Predicate::kCyclic: return "inscribed angles";
    case Predicate::kCircle:
      if (lengths) return "radii of one circle";
      return contains(instance.points, fact.points[0]) ? "central and inscribed angles" : "inscribed angles";
    case Predicate::kCongruent: return "equal lengths";
    case Predicate::kEqualAngle: return "equal angles";
    case Predicate::kEqualRatio: return "equal ratios";
    case Predicate::kMidpoint: return lengths ? "midpoint" : "collinear points";
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
      return lengths ? "proportional sides of similar triangles" : "angles of similar triangles";
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
      return lengths ? "sides of congruent triangles" : "angles of congruent triangles";
    case Predicate::kSamePoint: return "the same point";
    default: return {};
  }
}

/// The fact with each line's and segment's ends in order of the points, so that AB and BA compare equal.
Fact with_ordered_pairs(Fact fact) {
  for (std::size_t index = 0; index + 1 < fact.points.size(); index += 2) {
    if (fact.points[index + 1] < fact.points[index]) std::swap(fact.points[index], fact.points[index + 1]);
  }
  return fact;
}

/// `left` and `right` are one statement but for the order of its sides and of the ends of its segments.
bool same_statement(const Fact& left, const Fact& right) {
  if (left == right) return true;
  if (left.predicate != right.predicate || left.points.size() != right.points.size()) return false;
  if (left.predicate == Predicate::kCollinear || left.predicate == Predicate::kCyclic) {
    return std::is_permutation(left.points.begin(), left.points.end(), right.points.begin());
  }
  if (left.points.size() % 2 != 0) return false;
  const Fact ordered = with_ordered_pairs(left);
  Fact swapped = with_ordered_pairs(right);
  if (ordered == swapped || with_ordered_pairs(reversed(left)) == swapped) return true;
  if (swapped.predicate != Predicate::kEqualAngle && swapped.predicate != Predicate::kEqualRatio) return false;
  std::rotate(swapped.points.begin(), swapped.points.begin() + 4, swapped.points.end());
  return ordered == swapped || with_ordered_pairs(reversed(left)) == swapped;
}

/// A radius of a circle of this step meets at its end the other line of a right angle: a tangent.
bool uses_tangent(const Proof& proof, const ProofStep& step) {
  for (const CombinationTerm& circle_term : step.combination) {
    const Fact& circle = referred_fact(proof, circle_term.reference);
    if (circle.predicate != Predicate::kCircle || !contains(circle_term.instance.points, circle.points[0])) continue;
    for (const CombinationTerm& term : step.combination) {
      if (term.instance.predicate != Predicate::kPerpendicular) continue;
      const auto& p = term.instance.points;
      const auto corner = vertex_and_arms(p[0], p[1], p[2], p[3]);
      if (!corner || !contains(circle.points, (*corner)[1]) || (*corner)[1] == circle.points[0]) continue;
      if ((*corner)[0] == circle.points[0] || (*corner)[2] == circle.points[0]) return true;
    }
  }
  return false;
}

/// A combination of inequalities is one of squared lengths where it concludes or uses something that only they say.
bool adds_squares(const ProofStep& step) {
  const auto of_squares = [](const Fact& fact) {
    return fact.predicate == Predicate::kAcute || fact.predicate == Predicate::kObtuse ||
           fact.predicate == Predicate::kSquaredLengthSum;
  };
  return of_squares(step.fact) || std::any_of(step.combination.begin(), step.combination.end(),
                                              [&](const CombinationTerm& term) { return of_squares(term.instance); });
}

class LinearExplanation {
 public:
  LinearExplanation(const Proof& proof, const ProofStep& step, const ProofWording& wording)
      : proof_(proof),
        step_(step),
        wording_(wording),
        is_product_(step.rule == Rule::kLinearLogLength),
        squares_(step.rule == Rule::kLinearOrder && adds_squares(step)) {}

  void write(OutlineStep& outline) const {
    std::vector<const CombinationTerm*> terms;
    for (const CombinationTerm& term : step_.combination) {
      if (!renames_line(term)) terms.push_back(&term);
    }
    const std::string lines = renamed_lines();
    const std::string with_lines = lines.empty() ? "" : ", with " + lines;
    const bool plain = std::all_of(terms.begin(), terms.end(), [](const CombinationTerm* term) {
      return term->coefficient.is_one() || (-term->coefficient).is_one();
    });
    if (step_.combination.empty()) {
      outline.because = "both sides are the same.";
    } else if (step_.combination.size() == 1 && plain) {
      outline.because = single(step_.combination[0]) + ".";
    } else if (terms.empty()) {
      outline.because = "since we have " + lines + ".";
    } else if (terms.size() == 1 && plain) {
      outline.because = "from " + described(*terms[0]) + with_lines + ".";
    } else if (plain && (all_of_kind(terms, Predicate::kCongruent) || all_of_kind(terms, Predicate::kParallel))) {
      std::vector<std::string> links;
      for (const CombinationTerm* term : terms) links.push_back(described(*term));
      outline.because = "since " + enumerate(links) + with_lines + ".";
    } else if (terms.size() == 2 && plain) {
      outline.because =
          verb() + " " + described(*terms[0]) + " and " + described(*terms[1]) + tangent() + with_lines + ".";
    } else {
      outline.because = verb() + tangent() + with_lines + ":";
      for (const CombinationTerm* term : terms) outline.terms.push_back(described(*term));
    }
    if (!step_.configuration.empty()) {
      outline.remark = "After the division only this value fits the figure: " +
                       reference_ranges(step_.configuration, 'g', wording_.notation().markup()) + ".";
    }
  }

 private:
  [[nodiscard]] std::string verb() const { return is_product_ ? "multiplying" : "adding"; }
  [[nodiscard]] std::string tangent() const { return uses_tangent(proof_, step_) ? " (tangent and chord)" : ""; }

  /// Equal lengths alone, or parallels alone: nothing to calculate, one follows the links.
  [[nodiscard]] static bool all_of_kind(const std::vector<const CombinationTerm*>& terms, Predicate predicate) {
    return std::all_of(terms.begin(), terms.end(),
                       [&](const CombinationTerm* term) { return term->instance.predicate == predicate; });
  }

  /// The term only says that a line has several names, because points are collinear.
  [[nodiscard]] bool renames_line(const CombinationTerm& term) const {
    const Predicate predicate = referred_fact(proof_, term.reference).predicate;
    return (predicate == Predicate::kCollinear || predicate == Predicate::kMidpoint) &&
           !speaks_of_lengths(term.instance);
  }

  /// "A, B, C [p3] and D, E, F [7] on one line" of all such terms, each fact once; may be empty.
  [[nodiscard]] std::string renamed_lines() const {
    std::vector<std::string> lines;
    for (const CombinationTerm& term : step_.combination) {
      if (!renames_line(term)) continue;
      std::string line;
      for (const PointId point : referred_fact(proof_, term.reference).points) {
        line += (line.empty() ? "" : ", ") + wording_.notation().math(wording_.notation().point(point));
      }
      line += " " + reference_label(term.reference);
      if (std::find(lines.begin(), lines.end(), line) == lines.end()) lines.push_back(line);
    }
    return lines.empty() ? "" : enumerate(lines) + (lines.size() == 1 ? " on one line" : " on one line each");
  }

  /// "A, B, C and D lie on one circle [3] (inscribed angles)".
  [[nodiscard]] std::string single(const CombinationTerm& term) const {
    const Fact& fact = referred_fact(proof_, term.reference);
    const std::string label = reference_label(term.reference);
    if (same_statement(fact, step_.fact)) return "this is " + label;
    const std::string reason = same_statement(fact, term.instance) ? "" : instance_reason(fact, term.instance);
    return "since " + wording_.sentence(fact) + " " + label + (reason.empty() ? "" : " (" + reason + ")");
  }

  /// "½ · (∠ABC = ∠DEF) [3] (inscribed angles)": a term, read backwards where its coefficient is negative.
  [[nodiscard]] std::string described(const CombinationTerm& term) const {
    const Fact& fact = referred_fact(proof_, term.reference);
    const bool turned = term.coefficient.sign() < 0;
    const Fact instance = turned ? reversed(term.instance) : term.instance;
    // A length that equals a number has no other side to be read from; its sign stays.
    const bool keeps_sign = turned && instance == term.instance && instance.predicate == Predicate::kConstantLength;
    const Rational size = turned && !keeps_sign ? -term.coefficient : term.coefficient;
    const std::string reason = same_statement(fact, term.instance) ? "" : instance_reason(fact, term.instance);
    return weighted(size, sentence(instance)) + " " + reference_label(term.reference) +
           (reason.empty() ? "" : " (" + reason + ")");
  }

  /// An instance as it enters the sum, which may be one of squares where the fact speaks of lengths.
  [[nodiscard]] std::string sentence(const Fact& instance) const {
    if (!squares_) return wording_.sentence(instance);
    const std::vector<PointId>& p = instance.points;
    const Notation& notation = wording_.notation();
    const auto square = [&](std::size_t pair) {
      return notation.power(notation.line(p[2 * pair], p[2 * pair + 1]), Rational(2));
    };
    if (instance.predicate == Predicate::kLonger)
      return notation.math(square(0) + std::string(notation.symbols().greater) + square(1));
    if (instance.predicate == Predicate::kLengthsGreater)
      return notation.math(square(0) + std::string(notation.symbols().greater) + "0");
    if (instance.predicate == Predicate::kCongruent)
      return wording_.sentence({Predicate::kSquaredLengthSum, p, {Rational(1), Rational(-1)}});
    if (instance.predicate != Predicate::kConstantRatio) return wording_.sentence(instance);
    const Rational& ratio = instance.constants[0];
    return wording_.sentence({Predicate::kSquaredLengthSum, p, {Rational(1), -(ratio * ratio)}});
  }

  [[nodiscard]] std::string weighted(const Rational& size, const std::string& sentence) const {
    if (size.is_one()) return sentence;
    const Notation& notation = wording_.notation();
    if (!is_product_) {
      const std::string dot(notation.markup() == Markup::kLatex ? "\\cdot" : notation.symbols().times);
      return notation.math(notation.number(size) + dot) + "(" + sentence + ")";
    }
    if (size == Rational(1, 2)) return "the square root of (" + sentence + ")";
    if (size == Rational(2)) return "the square of (" + sentence + ")";
    return "the power " + notation.math(notation.number(size)) + " of (" + sentence + ")";
  }

  const Proof& proof_;
  const ProofStep& step_;
  const ProofWording& wording_;
  bool is_product_;  // in the table of products of lengths, whose equations are multiplied
  bool squares_;     // a sum of inequalities and equations of squared lengths
};

}  // namespace

void explain_linear_step(const Proof& proof, const ProofStep& step, const ProofWording& wording, OutlineStep& outline) {
  LinearExplanation(proof, step, wording).write(outline);
}

}  // namespace pappus::symbolic
