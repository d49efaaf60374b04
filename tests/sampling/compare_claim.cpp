// SPDX-License-Identifier: Apache-2.0
#include "tests/sampling/compare_claim.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "symbolic/core/random.h"
#include "symbolic/sampling/figure_sampler.h"
#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/stated_parts.h"
#include "tests/sampling/place_auxiliary.h"

namespace pappus::sampling_test {
namespace {

using symbolic::Fact;
using symbolic::PointId;
using symbolic::Predicate;
using symbolic::Problem;
using symbolic::Proof;
using symbolic::ProofReference;
using symbolic::sampling::FigureSampler;
using symbolic::sampling::Judgement;
using symbolic::sampling::PointPair;
using symbolic::sampling::SampledFigure;

/// FNV-1a: a seed that depends on the problem and not on its place in a list.
std::uint64_t seed_of(const std::string& name, std::uint64_t seed) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char letter : name) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
  return hash + seed;
}

const Fact& fact_of(const Proof& proof, const ProofReference& reference) {
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis: return proof.hypotheses[reference.index];
    case ProofReference::Kind::kStep: return proof.steps[reference.index].fact;
    case ProofReference::Kind::kConfiguration: break;
  }
  return proof.configuration[reference.index];
}

/// What the proof claims: the problem's goals, and its own facts for those that ask for a value or for points.
std::vector<Fact> claimed_goals(const Problem& problem, const Proof& proof) {
  std::vector<Fact> goals = problem.goals;
  if (proof.certificate) return proof.certificate->goals;
  for (std::size_t i = 0; i < proof.goals.size(); ++i) {
    if (i >= goals.size()) {
      goals.push_back(fact_of(proof, proof.goals[i]));
    } else if (asks_for_value(goals[i].predicate)) {
      goals[i] = fact_of(proof, proof.goals[i]);
    }
  }
  return goals;
}

/// Points that the proof shows to be one, or that are one in its figure.
std::set<PointPair> points_that_may_coincide(const Proof& proof, std::size_t points) {
  std::set<PointPair> pairs;
  const auto add = [&](PointId left, PointId right) {
    if (left.index() < points && right.index() < points) pairs.insert(symbolic::sampling::point_pair(left, right));
  };
  for (const auto& step : proof.steps) {
    if (step.fact.predicate == Predicate::kSamePoint) add(step.fact.points[0], step.fact.points[1]);
  }
  const SampledFigure figure = figure_of(proof);
  constexpr long double same = 1e-15L;
  for (std::size_t i = 0; i < points; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (length(figure[i] - figure[j]) < same) add(PointId(j), PointId(i));
    }
  }
  return pairs;
}

Judgement judge_all(const std::vector<Fact>& facts, const SampledFigure& figure, const Fact** decisive) {
  Judgement all = Judgement::kHolds;
  for (const Fact& fact : facts) {
    const Judgement judgement = judge(fact, figure);
    if (judgement == Judgement::kHolds) continue;
    *decisive = &fact;
    if (judgement == Judgement::kFails) return judgement;
    all = Judgement::kUnclear;
  }
  return all;
}

class TheoremComparison {
 public:
  TheoremComparison(const Claim& claim, const CompareOptions& options)
      : claim_(claim),
        proof_(*claim.proof),
        options_(options),
        goals_(claimed_goals(claim.problem, proof_)),
        random_(seed_of(claim.problem.name, options.seed)) {}

  Comparison run() {
    const FigureSampler sampler(claim_.problem, points_that_may_coincide(proof_, claim_.problem.point_names.size()));
    constexpr std::size_t patience = 3;
    for (std::size_t i = 0; i < options_.figures; ++i) {
      if (const auto figure = sampler.draw(random_)) {
        ++result_.drawn;
        look_at(*figure);
      } else if (i >= patience && result_.drawn == 0) {
        break;
      }
    }
    SampledFigure own = figure_of(proof_);
    own.resize(claim_.problem.point_names.size());
    for (std::size_t i = 0; i < options_.near_figures; ++i) {
      const double displacement = i % 2 == 0 ? 0.02 : 0.2;
      if (const auto figure = sampler.draw_near(own, displacement, random_)) {
        ++result_.drawn_near;
        look_at(*figure);
      } else if (i > 1 && result_.drawn_near == 0) {
        break;
      }
    }
    return std::move(result_);
  }

 private:
  void report(const std::string& what, const Fact& fact, const SampledFigure& figure) {
    result_.violations.push_back({what + ": " + to_string(fact, proof_.point_names), figure});
  }

  /// Whether all listed conditions hold, with some place of the auxiliary points.
  Judgement judge_conditions(const SampledFigure& figure, const Fact** decisive) {
    const auto extended = with_auxiliary_points(proof_, claim_.problem.hypotheses.size(), figure, random_);
    Judgement best = extended.empty() ? Judgement::kUnclear : Judgement::kFails;
    for (const SampledFigure& each : extended) {
      const Judgement judgement = judge_all(proof_.configuration, each, decisive);
      if (judgement == Judgement::kHolds) return judgement;
      // Not all places may have been found.
      if (judgement == Judgement::kUnclear || !proof_.auxiliary.empty()) best = Judgement::kUnclear;
    }
    return best;
  }

  [[nodiscard]] bool is_degenerate(const SampledFigure& figure) const {
    return std::ranges::any_of(proof_.configuration, [&](const Fact& fact) {
      const bool of_problem =
          std::ranges::all_of(fact.points, [&](PointId point) { return point.index() < figure.size(); });
      return of_problem && symbolic::is_nondegeneracy(fact.predicate) && judge(fact, figure) == Judgement::kFails;
    });
  }

  void look_at(const SampledFigure& figure) {
    if (is_degenerate(figure)) {
      ++result_.degenerate;
      return;
    }
    const Fact* condition = nullptr;
    const Fact* goal = nullptr;
    const Judgement conditions = judge_conditions(figure, &condition);
    const Judgement goals = judge_all(goals_, figure, &goal);
    // What an algebraic proof presumes of the figure is not a list of facts.
    const bool applies = conditions == Judgement::kHolds && !proof_.certificate;
    if (applies) ++result_.applicable;
    const bool is_general = claim_.scope == Claim::Scope::kGeneral;
    if (goals == Judgement::kFails) {
      if (is_general) return report("a theorem of general scope fails", *goal, figure);
      if (applies) return report("a goal fails where all conditions hold", *goal, figure);
      if (claim_.other_cases == Claim::OtherCases::kHold)
        return report("a goal fails in another case, which is said to hold", *goal, figure);
      ++result_.failing;
    }
    if (is_general && conditions == Judgement::kFails)
      return report("a condition of a theorem of general scope fails", *condition, figure);
    if (conditions == Judgement::kUnclear || goals == Judgement::kUnclear) ++result_.undecided;
  }

  const Claim& claim_;
  const Proof& proof_;
  const CompareOptions& options_;
  std::vector<Fact> goals_;
  symbolic::SplitMix64 random_;
  Comparison result_;
};

/// A counter-figure: all that the statement says holds, with different points, and a goal fails.
Comparison compare_refutation(const Problem& problem, const SampledFigure& figure) {
  Comparison result;
  result.drawn = 1;
  const auto parts = symbolic::sampling::stated_parts(problem);
  const auto report = [&](const std::string& what, const Fact& fact) {
    result.violations.push_back({what + ": " + to_string(fact, problem.point_names), figure});
  };
  const auto demand = [&](const Fact& fact, const std::string& what) {
    const Judgement judgement = judge(fact, figure);
    if (judgement == Judgement::kFails) report(what, fact);
    if (judgement == Judgement::kUnclear) ++result.undecided;
  };
  for (const Fact& fact : parts.equations) demand(fact, "a hypothesis fails in the counter-figure");
  for (const Fact& fact : parts.conditions) demand(fact, "stated order fails in the counter-figure");
  for (std::size_t i = 0; i < figure.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!parts.may_coincide.contains({PointId(j), PointId(i)}))
        demand({Predicate::kDistinct, {PointId(j), PointId(i)}, {}}, "points coincide in the counter-figure");
    }
  }
  const Fact* decisive = nullptr;
  const Judgement goals = judge_all(problem.goals, figure, &decisive);
  if (goals == Judgement::kUnclear) ++result.undecided;
  if (goals == Judgement::kHolds && problem.locus_goals.empty() && !problem.goals.empty())
    report("no goal fails in the counter-figure", problem.goals.front());
  return result;
}

}  // namespace

Comparison compare_claim(const Claim& claim, const CompareOptions& options) {
  if (claim.kind == Claim::Kind::kTheorem) return TheoremComparison(claim, options).run();
  return claim.counter_figure ? compare_refutation(claim.problem, *claim.counter_figure) : Comparison();
}

}  // namespace pappus::sampling_test
