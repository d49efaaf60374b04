// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/auxiliary_wording.h"

#include <algorithm>
#include <array>
#include <vector>

#include "symbolic/proof/step_reason.h"

namespace pappus::symbolic {
namespace {

PointId last_point(const Fact& fact) { return fact.points.empty() ? PointId(0) : std::ranges::max(fact.points); }

/// Lines and circles on which a fact puts the point x.
class LocusWording {
 public:
  LocusWording(const Notation& notation, PointId x) : notation_(notation), x_(x) {}

  /// Empty unless the fact is a locus of x.
  [[nodiscard]] std::string of(const Fact& fact) const {
    const std::vector<PointId>& p = fact.points;
    if (fact.predicate == Predicate::kCyclic && p.size() == 4 && p[3] == x_)
      return "the circle through " + notation_.enumerate(std::array{p[0], p[1], p[2]});
    if (p.empty() || p[0] != x_) return {};
    switch (fact.predicate) {
      case Predicate::kCollinear: return p.size() == 3 ? "line " + line(p[1], p[2]) : "";
      case Predicate::kParallel: return "the parallel to " + line(p[2], p[3]) + " through " + point(p[1]);
      case Predicate::kPerpendicular:
        if (p[2] == x_) return "the circle with diameter " + line(p[1], p[3]);
        return "the perpendicular to " + line(p[2], p[3]) + " through " + point(p[1]);
      case Predicate::kCongruent:
        if (p[2] == x_) return "the perpendicular bisector of " + line(p[1], p[3]);
        if (p[2] == p[1]) return "the circle about " + point(p[1]) + " through " + point(p[3]);
        return "the circle about " + point(p[1]) + " with radius " + line(p[2], p[3]);
      default: return {};
    }
  }

  /// The whole definition: a midpoint or a reflection in a point. Empty for other facts.
  [[nodiscard]] std::string definition(const Fact& fact) const {
    if (fact.predicate != Predicate::kMidpoint) return {};
    const std::vector<PointId>& p = fact.points;
    if (p[0] == x_) return "the midpoint of " + line(p[1], p[2]);
    return "the reflection of " + point(p[1] == x_ ? p[2] : p[1]) + " in " + point(p[0]);
  }

  /// Two meeting points may lie on the loci, of which the figure shows the one that is meant.
  static bool is_circle(const std::string& locus) { return locus.starts_with("the circle"); }

 private:
  [[nodiscard]] std::string point(PointId point) const { return notation_.math(notation_.point(point)); }
  [[nodiscard]] std::string line(PointId a, PointId b) const { return notation_.math(notation_.line(a, b)); }

  const Notation& notation_;
  PointId x_;
};

std::string label(std::size_t hypothesis) {
  return " " + reference_label({ProofReference::Kind::kHypothesis, hypothesis});
}

}  // namespace

std::size_t first_auxiliary_hypothesis(const Proof& proof) {
  const std::size_t points = proof.point_names.size() - std::min(proof.auxiliary.size(), proof.point_names.size());
  const auto first =
      std::ranges::find_if(proof.hypotheses, [points](const Fact& fact) { return last_point(fact).index() >= points; });
  return static_cast<std::size_t>(first - proof.hypotheses.begin());
}

std::string auxiliary_sentence(const Proof& proof, const ProofWording& wording, std::size_t index) {
  const PointId x(proof.point_names.size() - proof.auxiliary.size() + index);
  std::vector<std::size_t> facts;
  for (std::size_t i = first_auxiliary_hypothesis(proof); i < proof.hypotheses.size(); ++i) {
    if (last_point(proof.hypotheses[i]) == x) facts.push_back(i);
  }
  const LocusWording loci(wording.notation(), x);
  const std::string let = "Let " + wording.notation().math(wording.notation().point(x)) + " be ";
  if (facts.size() == 1) {
    const std::string definition = loci.definition(proof.hypotheses[facts[0]]);
    if (!definition.empty()) return let + definition + label(facts[0]) + ".";
  }
  if (facts.size() == 2) {
    const std::string first = loci.of(proof.hypotheses[facts[0]]), second = loci.of(proof.hypotheses[facts[1]]);
    if (!first.empty() && !second.empty()) {
      const bool is_choice = LocusWording::is_circle(first) || LocusWording::is_circle(second);
      return let + (is_choice ? "the point of the figure where " : "the point where ") + first + label(facts[0]) +
             " meets " + second + label(facts[1]) + ".";
    }
  }
  // A proof that the checker would refuse is still written.
  std::string text = let + "such that ";
  for (std::size_t i = 0; i < facts.size(); ++i) {
    text += (i == 0 ? "" : " and ") + wording.sentence(proof.hypotheses[facts[i]]) + label(facts[i]);
  }
  return text + ".";
}

}  // namespace pappus::symbolic
