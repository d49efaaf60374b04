// SPDX-License-Identifier: Apache-2.0
#include "symbolic/conditions/relied_conditions.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace pappus::symbolic {
namespace {

bool is_direction(Predicate predicate) {
  constexpr std::array directions{Predicate::kParallel, Predicate::kPerpendicular, Predicate::kEqualAngle,
                                  Predicate::kConstantAngle, Predicate::kAngleSum};
  return std::ranges::find(directions, predicate) != directions.end();
}

/// The fact is an equation, or an inequality, of the directions or lengths of its pairs of points.
bool is_of_pairs(Predicate predicate) {
  constexpr std::array lengths{Predicate::kCongruent,        Predicate::kEqualRatio, Predicate::kConstantRatio,
                               Predicate::kConstantLength,   Predicate::kLengthSum,  Predicate::kLogLengthSum,
                               Predicate::kSquaredLengthSum, Predicate::kLonger,     Predicate::kLengthsGreater};
  return is_direction(predicate) || std::ranges::find(lengths, predicate) != lengths.end();
}

bool is_circle(const Fact& fact) {
  return fact.predicate == Predicate::kCyclic || fact.predicate == Predicate::kCircle;
}

/// Rules that take a circle as a curve, not only its radii as equal.
bool uses_circles(Rule rule) {
  constexpr std::array rules{Rule::kConcyclicMerge,      Rule::kEqualArcsEqualChords, Rule::kEqualChordsEqualArcs,
                             Rule::kSamePointLineCircle, Rule::kSamePointTwoCircles,  Rule::kCenterFromTwoChords,
                             Rule::kBetweenChord};
  return std::ranges::find(rules, rule) != rules.end();
}

class Collector {
 public:
  Collector(const Proof& proof, ReliedConditions& relied) : proof_(proof), relied_(relied) {}

  void step(const ProofStep& step, std::span<const Fact> needs) {
    conclusion(step);
    for (const Fact& need : needs) pairs_of(need);
    for (const CombinationTerm& term : step.combination) {
      pairs_of(term.instance);
      referred(step, term.reference, is_direction(term.instance.predicate));
    }
    const bool of_directions = uses_circles(step.rule) || std::ranges::any_of(needs, [](const Fact& need) {
                                 return is_direction(need.predicate);
                               });
    for (const ProofReference& premise : step.premises) referred(step, premise, of_directions);
    if (step.rule == Rule::kConcyclicMerge) merged(step);
    if (step.rule == Rule::kPowerProducts || step.rule == Rule::kPowerSquares) secant(step);
    if (step.rule == Rule::kPappus) hexagon(step);
  }

  void goal(const ProofReference& reference, const Fact& goal) {
    if (reference.kind == ProofReference::Kind::kConfiguration) return;
    const Fact& proved = fact_at(reference);
    if (proved == goal) return;
    pairs_of(goal);
    if (is_of_pairs(proved.predicate)) pairs_of(proved);
    if (is_circle(proved)) circle(proved);
  }

  void pairs_of(const Fact& fact) {
    if (is_of_pairs(fact.predicate)) {
      for (std::size_t i = 0; i + 1 < fact.points.size(); i += 2) different(fact, i, i + 1);
    }
    // As relations of squared lengths.
    if (fact.predicate == Predicate::kAcute || fact.predicate == Predicate::kObtuse) all_different(fact.points);
  }

 private:
  [[nodiscard]] const Fact& fact_at(const ProofReference& reference) const {
    switch (reference.kind) {
      case ProofReference::Kind::kHypothesis: return proof_.hypotheses[reference.index];
      case ProofReference::Kind::kStep: return proof_.steps[reference.index].fact;
      case ProofReference::Kind::kConfiguration: break;
    }
    return proof_.configuration[reference.index];
  }

  void different(const Fact& fact, std::size_t first, std::size_t second) {
    if (fact.points[first] != fact.points[second])
      relied_.different.emplace_back(fact.points[first], fact.points[second]);
  }
  void all_different(const std::vector<PointId>& points) {
    for (std::size_t j = 1; j < points.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) relied_.different.emplace_back(points[i], points[j]);
    }
  }
  void circle(const Fact& fact) {
    relied_.circles.emplace_back(fact.points.begin() + (fact.predicate == Predicate::kCircle ? 1 : 0),
                                 fact.points.end());
  }

  void conclusion(const ProofStep& step) {
    const Fact& fact = step.fact;
    if (fact.predicate == Predicate::kCollinear && is_linear_rule(step.rule)) {
      different(fact, 0, 1);
      different(fact, 0, 2);
    } else if (fact.predicate == Predicate::kMidpoint || step.rule == Rule::kBetweenMidpoint ||
               step.rule == Rule::kPappus) {
      all_different(fact.points);
    } else if (step.rule == Rule::kBetweenChord) {
      different(fact, 1, 2);
    } else if (!info(fact.predicate).is_configuration || step.rule == Rule::kLinearOrder) {
      pairs_of(fact);
    }
  }

  /// The circle's two places on a line through a point from which its power is taken.
  void secant(const ProofStep& step) {
    for (const std::size_t index : step.configuration) {
      const Fact& listed = proof_.configuration[index];
      if (listed.predicate == Predicate::kOutside) different(listed, 1, 2);
    }
  }

  /// A fact that a step refers to: the pairs of a hypothesis, which no step has relied on yet, and the circle.
  void referred(const ProofStep& step, const ProofReference& reference, bool of_directions) {
    const Fact& fact = fact_at(reference);
    if (reference.kind != ProofReference::Kind::kStep || step.rule == Rule::kLinearOrder) pairs_of(fact);
    if (is_circle(fact) && of_directions) circle(fact);
  }

  /// Each circle shares three different points with those before it, or its centre and a point.
  void merged(const ProofStep& step) {
    std::vector<PointId> points, centers;
    for (const ProofReference& premise : step.premises) {
      const Fact& fact = fact_at(premise);
      const bool centered = fact.predicate == Predicate::kCircle;
      const auto known = [](const std::vector<PointId>& set, PointId point) {
        return std::ranges::find(set, point) != set.end();
      };
      std::vector<PointId> shared;
      for (auto point = fact.points.begin() + (centered ? 1 : 0); point != fact.points.end(); ++point) {
        (known(points, *point) ? shared : points).push_back(*point);
      }
      const bool same_center = centered && known(centers, fact.points[0]) && !shared.empty();
      if (&premise != &step.premises.front() && !same_center) relied_.circles.push_back(std::move(shared));
      if (centered) centers.push_back(fact.points[0]);
    }
  }

  /// The configuration lists ncoll p q a, p q b, p q c, a b p, a b q, a b r.
  void hexagon(const ProofStep& step) {
    if (step.configuration.size() != 6 || step.fact.points.size() != 3) return;
    std::array<PointId, 6> vertex;
    for (std::size_t i = 0; i < vertex.size(); ++i) vertex[i] = proof_.configuration[step.configuration[i]].points[2];
    const auto [a, b, c, p, q, r] = vertex;
    const PointId x = step.fact.points[0], y = step.fact.points[1], z = step.fact.points[2];
    for (const std::vector<PointId>& line :
         {std::vector{a, b, c}, {p, q, r}, {a, q, x}, {b, p, x}, {b, r, y}, {c, q, y}, {a, r, z}, {c, p, z}}) {
      all_different(line);
    }
  }

  const Proof& proof_;
  ReliedConditions& relied_;
};

}  // namespace

ReliedConditions relied_conditions(const Proof& proof, std::span<const Fact> goals,
                                   std::span<const std::vector<Fact>> needs) {
  ReliedConditions relied;
  Collector collector(proof, relied);
  for (std::size_t i = 0; i < proof.steps.size(); ++i) {
    collector.step(proof.steps[i], i < needs.size() ? std::span<const Fact>(needs[i]) : std::span<const Fact>());
  }
  for (std::size_t i = 0; i < std::min(goals.size(), proof.goals.size()); ++i) collector.goal(proof.goals[i], goals[i]);
  return relied;
}

ReliedConditions relied_by_auxiliary_points(std::span<const Fact> loci) {
  ReliedConditions relied;
  for (const Fact& locus : loci) {
    const std::vector<PointId>& p = locus.points;
    if (locus.predicate == Predicate::kMidpoint) continue;
    if (locus.predicate == Predicate::kCyclic) {
      relied.not_collinear.push_back({p[0], p[1], p[2]});
    } else if (locus.predicate == Predicate::kCollinear) {
      relied.different.emplace_back(p[1], p[2]);
    } else {
      relied.different.emplace_back(p[0] == p[2] ? p[1] : p[2], p[3]);
    }
  }
  return relied;
}

}  // namespace pappus::symbolic
