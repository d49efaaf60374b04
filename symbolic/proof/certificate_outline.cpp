// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/certificate_outline.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pappus::symbolic {
namespace {

constexpr std::size_t kLongestPolynomial = 160;

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// The direction of the line on which a hypothesis puts a point: that of ab, or at right angles to it.
struct LineDirection {
  PointId a;
  PointId b;
  bool turned = false;
};

std::optional<LineDirection> line_direction(const Fact& fact, PointId point) {
  const std::vector<PointId>& p = fact.points;
  if (std::count(p.begin(), p.end(), point) != 1) return std::nullopt;
  const auto place = static_cast<std::size_t>(std::find(p.begin(), p.end(), point) - p.begin());
  if (fact.predicate == Predicate::kCollinear && p.size() == 3) {
    return LineDirection{p[(place + 1) % 3], p[(place + 2) % 3]};
  }
  const bool perpendicular = fact.predicate == Predicate::kPerpendicular;
  if (fact.predicate != Predicate::kParallel && !perpendicular) return std::nullopt;
  const std::size_t other = place < 2 ? 2 : 0;
  return LineDirection{p[other], p[other + 1], perpendicular};
}

class CertificateOutliner {
 public:
  CertificateOutliner(const Proof& proof, const ProofWording& wording, ProofOutline& outline)
      : proof_(proof),
        certificate_(*proof.certificate),
        wording_(wording),
        outline_(outline),
        conditions_(proof.configuration.size()) {}

  void write() {
    for (const Fact& goal : certificate_.goals) outline_.goals.push_back(wording_.sentence(goal) + ".");
    outline_.notes.push_back("By coordinates. Vectors are multiplied as in the plane: " + math("XY" + dot() + "ZW") +
                             " is the scalar and " + math("XY" + times() + "ZW") +
                             " the cross product. Each point is " + math("(x/w, y/w)") + ".");
    const std::string origin = point(certificate_.origin);
    const std::string unit = point(certificate_.unit);
    add_step(math(origin) + " is at " + math("(0, 0)") + " and " + math(unit) + " at " + math("(1, 0)"),
             "after a similarity, which changes neither hypotheses nor goals" +
                 listed({Predicate::kDistinct, {certificate_.origin, certificate_.unit}, {}}) + ".",
             {});
    write_roots();
    for (const CertificatePoint& entry : certificate_.points) write_point(entry);
    for (const Fact& goal : certificate_.goals) {
      const bool is_condition = info(goal.predicate).is_configuration;
      add_step(wording_.sentence(goal),
               is_condition ? "is a condition, which the goals name and the figure satisfies; it is not proved."
                            : "since the coordinates satisfy it identically in the parameters.",
               {});
    }
    write_conclusion();
  }

 private:
  [[nodiscard]] bool latex() const { return wording_.notation().markup() == Markup::kLatex; }
  [[nodiscard]] std::string math(const std::string& formula) const { return wording_.notation().math(formula); }
  [[nodiscard]] std::string point(PointId id) const { return wording_.notation().point(id); }
  [[nodiscard]] std::string dot() const { return latex() ? " \\cdot " : "·"; }
  [[nodiscard]] std::string times() const { return latex() ? " \\times " : "×"; }

  /// "u1" as a formula.
  [[nodiscard]] std::string variable(char letter, std::size_t index) const {
    const std::string number = std::to_string(index + 1);
    return latex() ? std::string(1, letter) + "_{" + number + "}" : letter + number;
  }

  /// A polynomial's text as a formula, or how many terms it has.
  [[nodiscard]] std::string polynomial(const std::string& text) const {
    if (text.size() > kLongestPolynomial) {
      const auto signs = std::count_if(text.begin() + 1, text.end(), [](char c) { return c == '+' || c == '-'; });
      return "a polynomial with " + std::to_string(signs + 1) + " terms";
    }
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char character = text[i];
      if (character == '*') {
        result += latex() ? " " : "·";
      } else if (latex() && (character == 'u' || character == 'r' || character == '^')) {
        result += character == '^' ? "^{" : std::string(1, character) + "_{";
        while (i + 1 < text.size() && is_digit(text[i + 1])) result += text[++i];
        result += "}";
      } else {
        result += character;
      }
    }
    return math(result);
  }

  void add_step(std::string claim, std::string because, std::vector<std::string> terms) {
    OutlineStep step;
    step.claim = {std::to_string(outline_.steps.size() + 1), std::move(claim)};
    step.because = std::move(because);
    step.terms = std::move(terms);
    outline_.steps.push_back(std::move(step));
  }

  /// Records a sentence about the figure and returns its label in brackets.
  std::string condition_text(std::string sentence) {
    const std::string label = "g" + std::to_string(++conditions_);
    outline_.configuration.push_back({label, std::move(sentence)});
    return "[" + label + "]";
  }
  /// " [g1]" for a listed condition, nothing for one that the statement guarantees.
  [[nodiscard]] std::string listed(const Fact& condition) const {
    for (std::size_t i = 0; i < proof_.configuration.size(); ++i) {
      const Fact& fact = proof_.configuration[i];
      const bool same =
          fact.predicate == condition.predicate &&
          std::is_permutation(fact.points.begin(), fact.points.end(), condition.points.begin(), condition.points.end());
      if (same) return " [g" + std::to_string(i + 1) + "]";
    }
    return "";
  }
  std::string condition(const Fact& fact) {
    if (const std::string label = listed(fact); !label.empty()) return label.substr(1);
    std::string sentence = wording_.sentence(fact) + ".";
    if (sentence.starts_with("lines ")) sentence[0] = 'L';
    return condition_text(std::move(sentence));
  }

  void write_roots() {
    for (std::size_t i = 0; i < certificate_.roots.size(); ++i) {
      const std::string name = math(variable('r', i));
      const std::string positive = condition_text("The number under the root " + name + " is positive.");
      add_step(name + " is the square root of " + polynomial(certificate_.roots[i]),
               "by definition, and positive " + positive + ".", {});
    }
  }

  /// "u1 = BC · AP / BC²".
  [[nodiscard]] std::string definition(std::size_t index) const {
    const CertificateParameter& parameter = certificate_.parameters[index];
    const auto& [p, a, b, c] = parameter.points;
    const std::string base = wording_.notation().line(b, c);
    const std::string offset = wording_.notation().line(a, p);
    const std::string scalar = base + dot() + offset;
    const std::string cross = base + times() + offset;
    const std::string square = latex() ? base + "^{2}" : base + "²";
    std::string value;
    switch (parameter.kind) {
      case CertificateParameter::Kind::kAlong: value = scalar + " : " + square; break;
      case CertificateParameter::Kind::kAcross: value = cross + " : " + square; break;
      case CertificateParameter::Kind::kSlope: value = cross + " : " + scalar; break;
      case CertificateParameter::Kind::kHalf: value = cross + " : (" + square + " + " + scalar + ")"; break;
    }
    return math(variable('u', index) + " = " + value);
  }

  [[nodiscard]] std::string name_of_equation(const CertificateEquation& equation) const {
    if (equation.kind == CertificateEquation::Kind::kParameter)
      return "the choice of " + math(variable('u', equation.index));
    return "[p" + std::to_string(equation.index + 1) + "]";
  }

  void write_point(const CertificatePoint& entry) {
    std::vector<std::string> terms;
    for (const CertificateEquation& equation : entry.equations) {
      if (equation.kind == CertificateEquation::Kind::kParameter) terms.push_back(definition(equation.index));
    }
    const char* const names[] = {"x", "y", "w"};
    for (std::size_t i = 0; i < 3; ++i) {
      terms.push_back(math(names[i]) + (latex() ? "$\\,=\\,$" : " = ") + polynomial(entry.coordinates[i]));
    }
    const std::string first = name_of_equation(entry.equations[0]);
    const std::string second = name_of_equation(entry.equations[1]);
    const bool one = first == second;
    const std::string why = determination(entry);
    add_step(math(point(entry.point)) + " is at " + math("(x/w, y/w)"),
             "which " + first + (one ? " determines" : " and " + second + " determine") +
                 (why.empty() ? "" : " " + why) + ":",
             std::move(terms));
  }

  /// The line on which the equation puts the point, if it is one; `bc · ap = u BC²` is at right angles to BC.
  [[nodiscard]] std::optional<LineDirection> line_of(const CertificateEquation& equation, PointId moving) const {
    if (equation.kind == CertificateEquation::Kind::kHypothesis) {
      return line_direction(proof_.hypotheses[equation.index], moving);
    }
    const CertificateParameter& parameter = certificate_.parameters[equation.index];
    const bool along = parameter.kind == CertificateParameter::Kind::kAlong;
    if (!along && parameter.kind != CertificateParameter::Kind::kAcross) return std::nullopt;
    return LineDirection{parameter.points[2], parameter.points[3], along};
  }

  /// The label of the condition under which the two equations determine the point; empty when they always do.
  std::string determination(const CertificatePoint& entry) {
    const auto& [first, second] = entry.equations;
    const auto one = line_of(first, entry.point);
    const auto other = line_of(second, entry.point);
    if (one && other) return line_condition(*one, *other);
    const bool same = first.kind == CertificateEquation::Kind::kHypothesis && first.kind == second.kind &&
                      first.index == second.index;
    if (same) {
      const Fact& fact = proof_.hypotheses[first.index];
      const std::vector<PointId>& p = fact.points;
      if (fact.predicate == Predicate::kMidpoint) return "";
      if (fact.predicate == Predicate::kCircle && p.size() == 4 && p[0] == entry.point) {
        return condition({Predicate::kNotCollinear, {p[1], p[2], p[3]}, {}});
      }
    }
    return condition_text("At " + math(point(entry.point)) + ", " + name_of_equation(first) + " and " +
                          name_of_equation(second) + " leave no freedom to move.");
  }

  std::string line_condition(const LineDirection& one, const LineDirection& other) {
    const bool same = std::minmax(one.a, one.b) == std::minmax(other.a, other.b);
    if (same && one.turned != other.turned) {
      const bool frame = std::minmax(one.a, one.b) == std::minmax(certificate_.origin, certificate_.unit);
      const std::string label = frame ? "" : listed({Predicate::kDistinct, {one.a, one.b}, {}});
      return label.empty() ? "" : label.substr(1);
    }
    const Predicate predicate = one.turned == other.turned ? Predicate::kNotParallel : Predicate::kNotPerpendicular;
    return condition({predicate, {one.a, one.b, other.a, other.b}, {}});
  }

  void write_denominators() {
    const auto varies = [](const std::string& text) { return text.find('u') != std::string::npos; };
    const bool any = !certificate_.parameters.empty() ||
                     std::ranges::any_of(certificate_.points,
                                         [&](const CertificatePoint& entry) { return varies(entry.coordinates[2]); });
    if (any) condition_text("No denominator in a parameter or in the coordinates of a point is 0.");
  }

  void write_conclusion() {
    std::string& text = outline_.conclusion;
    text = certificate_.goals.empty() ? "Nothing was to be proved" : "Proved: ";
    for (std::size_t i = 0; i < certificate_.goals.size(); ++i) {
      const std::size_t step = outline_.steps.size() - certificate_.goals.size() + i + 1;
      text += (i == 0 ? "" : "; ") + wording_.sentence(certificate_.goals[i]) + " [" + std::to_string(step) + "]";
    }
    write_denominators();
    std::vector<std::size_t> conditions(conditions_);
    std::iota(conditions.begin(), conditions.end(), std::size_t{0});
    text += ". It holds near the figure";
    if (!conditions.empty()) {
      text += ", where " + reference_ranges(conditions, 'g', wording_.notation().markup()) +
              (conditions.size() == 1 ? " holds" : " hold");
    }
    text += ". " + convention_sentence() + " Q.E.D.";
  }

  const Proof& proof_;
  const AlgebraicCertificate& certificate_;
  const ProofWording& wording_;
  ProofOutline& outline_;
  std::size_t conditions_;  // so many have a label
};

}  // namespace

void outline_certificate(const Proof& proof, const ProofWording& wording, ProofOutline& outline) {
  CertificateOutliner(proof, wording, outline).write();
}

}  // namespace pappus::symbolic
