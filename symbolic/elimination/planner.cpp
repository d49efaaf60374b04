// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/planner.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "symbolic/core/random.h"

namespace pappus::symbolic::elimination {
namespace {

constexpr std::size_t kMostRoots = 4;
constexpr std::size_t kMostParameters = 12;
constexpr double kNever = 1e300;

/// An equation with all points placed but one, as a curve for that one.
struct KnownLocus {
  std::size_t equation;
  Locus locus;
};

/// One attempt: places all points of a sketch in an order that is half forced and half random.
class Attempt {
 public:
  Attempt(const Figure& figure, const std::vector<Equation>& equations, const std::vector<Equation>& goals,
          const WorkLimits& limits, std::uint64_t seed, double cost_bound)
      : equations_(equations),
        goals_(goals),
        random_(seed),
        cost_bound_(cost_bound),
        ring_(1, kMostRoots, limits),
        loci_(figure.point_count()) {
    choose_frame(figure);
    figure_ = framed_points(figure, plan_.origin, plan_.unit);
    placement_.emplace(ring_, Placement::Mode::kSketch, figure_, plan_.origin, plan_.unit);
    for (std::size_t i = 0; i < figure.point_count(); ++i) {
      if (!placement_->is_placed(PointId(i))) unplaced_.push_back(PointId(i));
    }
    for (const Equation& equation : equations) {
      std::set<PointId> distinct(equation.points.begin(), equation.points.end());
      points_of_.emplace_back(distinct.begin(), distinct.end());
    }
  }

  std::optional<Plan> run() {
    for (std::size_t i = 0; i < equations_.size(); ++i) {
      if (!look_at(i)) return std::nullopt;
    }
    while (!unplaced_.empty()) {
      const Progress progress = place_determined();
      if (progress == Progress::kFailed) return std::nullopt;
      if (progress == Progress::kNone && !place_by_choice()) return std::nullopt;
      plan_.cost = cost();
      if (plan_.cost > cost_bound_) return std::nullopt;
    }
    plan_.parameters = placement_->parameter_count();
    plan_.roots = ring_.root_count();
    for (const Equation& goal : goals_) plan_.proves_goals = plan_.proves_goals && placement_->holds(goal);
    return plan_;
  }

 private:
  enum class Progress { kNone, kPlaced, kFailed };

  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_.next() % bound); }

  /// Every other attempt prefers the points that the statement introduces early, on which much depends.
  [[nodiscard]] double preference(PointId point) const {
    double result = 1;
    for (std::size_t i = 0; prefers_early_ && i < point.index(); ++i) result *= 0.75;
    return result;
  }

  void choose_frame(const Figure& figure) {
    prefers_early_ = below(2) == 0;
    const auto pick = [&] {
      double total = 0;
      for (std::size_t i = 0; i < figure.point_count(); ++i) total += preference(PointId(i));
      double mark = random_.uniform(0, total);
      std::size_t chosen = 0;
      while (chosen + 1 < figure.point_count() && mark >= preference(PointId(chosen))) {
        mark -= preference(PointId(chosen++));
      }
      return PointId(chosen);
    };
    plan_.origin = pick();
    do {
      plan_.unit = pick();
    } while (!figure.distinct(plan_.origin, plan_.unit));
  }

  /// Follows up an equation whose points have been placed, all or all but one. False when it cannot hold.
  bool look_at(std::size_t index) {
    std::optional<PointId> missing;
    for (const PointId point : points_of_[index]) {
      if (placement_->is_placed(point)) continue;
      if (missing) return true;
      missing = point;
    }
    if (!missing) return placement_->holds(equations_[index]);
    std::optional<Locus> locus = placement_->locus(equations_[index], *missing);
    if (!locus || locus->is_everywhere()) return true;
    if (locus->degree == 0) return false;
    loci_[missing->index()].push_back({index, std::move(*locus)});
    return true;
  }

  /// After `point` has been placed by equations first and second.
  bool finish(PointId point, const Equation& first, const Equation& second) {
    plan_.steps.push_back({point, first, second});
    unplaced_.erase(std::find(unplaced_.begin(), unplaced_.end(), point));
    for (const KnownLocus& known : loci_[point.index()]) {
      const Equation& equation = equations_[known.equation];
      const bool used =
          !is_definition(first) && first.hypothesis == equation.hypothesis && first.component == equation.component;
      if (!used && !passes_through(known.locus, placement_->point(point))) return false;
    }
    for (std::size_t i = 0; i < equations_.size(); ++i) {
      const auto& points = points_of_[i];
      if (std::find(points.begin(), points.end(), point) == points.end()) continue;
      const bool complete =
          std::all_of(points.begin(), points.end(), [&](PointId other) { return placement_->is_placed(other); });
      if (!complete && !look_at(i)) return false;
    }
    return true;
  }

  Progress place_determined() {
    for (const bool lines_only : {true, false}) {
      for (const PointId point : unplaced_) {
        const auto& loci = loci_[point.index()];
        for (std::size_t i = 0; i < loci.size(); ++i) {
          for (std::size_t j = i + 1; j < loci.size(); ++j) {
            const bool lines = loci[i].locus.is_line() && loci[j].locus.is_line();
            if (lines != lines_only) continue;
            const Progress progress = try_pair(point, loci[i], loci[j], false);
            if (progress != Progress::kNone) return progress;
          }
        }
      }
    }
    return Progress::kNone;
  }

  std::vector<PlanePoint> known_points(PointId point, const Equation& first, const Equation& second) const {
    std::vector<PlanePoint> known = placement_->known_points(first, point);
    for (PlanePoint& other : placement_->known_points(second, point)) known.push_back(std::move(other));
    return known;
  }

  Progress try_pair(PointId point, const KnownLocus& first, const KnownLocus& second, bool allow_root) {
    const auto key = std::pair{first.equation, second.equation};
    if (!allow_root && failed_.contains(key)) return Progress::kNone;
    const Equation& one = equations_[first.equation];
    const Equation& other = equations_[second.equation];
    const auto known = known_points(point, one, other);
    const IntersectionKind kind = placement_->place(point, first.locus, second.locus, known, allow_root);
    if (kind != IntersectionKind::kFound) {
      failed_.insert(key);
      if (kind == IntersectionKind::kNeedsRoot) root_pairs_.push_back({point, first.equation, second.equation});
      return Progress::kNone;
    }
    return finish(point, one, other) ? Progress::kPlaced : Progress::kFailed;
  }

  struct Choice {
    enum class Kind { kRoot, kOnLocus, kFree } kind;
    PointId point;
    std::size_t index;  // of root_pairs_, or of the point's loci
    double weight;
  };

  bool place_by_choice() {
    std::vector<Choice> choices = all_choices();
    while (!choices.empty()) {
      double total = 0;
      for (const Choice& choice : choices) total += choice.weight;
      double mark = random_.uniform(0, total);
      std::size_t chosen = 0;
      while (chosen + 1 < choices.size() && mark >= choices[chosen].weight) mark -= choices[chosen++].weight;
      const Progress progress = take(choices[chosen]);
      if (progress == Progress::kFailed) return false;
      if (progress == Progress::kPlaced) return true;
      choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    return false;
  }

  std::vector<Choice> all_choices() const {
    std::vector<Choice> choices;
    std::set<PointId> with_root;
    for (std::size_t i = 0; i < root_pairs_.size(); ++i) {
      if (placement_->is_placed(root_pairs_[i].point)) continue;
      if (!with_root.insert(root_pairs_[i].point).second) continue;
      choices.push_back({Choice::Kind::kRoot, root_pairs_[i].point, i, 1});
    }
    for (const PointId point : unplaced_) {
      const auto& loci = loci_[point.index()];
      for (std::size_t i = 0; i < loci.size(); ++i) {
        if (with_root.contains(point)) continue;
        if (loci[i].locus.is_line() || loci[i].locus.is_circle) {
          choices.push_back({Choice::Kind::kOnLocus, point, i, 4});
        }
      }
      if (loci.empty()) choices.push_back({Choice::Kind::kFree, point, 0, 1});
    }
    for (Choice& choice : choices) choice.weight *= preference(choice.point);
    return choices;
  }

  Progress take(const Choice& choice) {
    switch (choice.kind) {
      case Choice::Kind::kRoot: {
        const RootPair pair = root_pairs_[choice.index];
        const auto& loci = loci_[pair.point.index()];
        const auto with = [&](std::size_t equation) {
          return std::find_if(loci.begin(), loci.end(), [&](const KnownLocus& l) { return l.equation == equation; });
        };
        return try_pair(pair.point, *with(pair.first), *with(pair.second), true);
      }
      case Choice::Kind::kOnLocus: return place_on(choice.point, loci_[choice.point.index()][choice.index]);
      case Choice::Kind::kFree: return place_free(choice.point);
    }
    return Progress::kNone;
  }

  Equation definition(Equation::Kind kind, PointId point, PointId a, PointId b, PointId c) const {
    return {kind, {point, a, b, c}, {}, 0, 0};
  }

  Progress place_free(PointId point) {
    if (placement_->parameter_count() + 2 > kMostParameters) return Progress::kNone;
    Equation along = definition(Equation::Kind::kAlong, point, plan_.origin, plan_.origin, plan_.unit);
    Equation across = definition(Equation::Kind::kAcross, point, plan_.origin, plan_.origin, plan_.unit);
    placement_->add_parameter(along, random_.next());
    placement_->add_parameter(across, random_.next());
    const auto first = placement_->locus(along, point);
    const auto second = placement_->locus(across, point);
    if (placement_->place(point, *first, *second, {}, false) != IntersectionKind::kFound) return Progress::kFailed;
    return finish(point, along, across) ? Progress::kPlaced : Progress::kFailed;
  }

  /// The definitions by which a point of this locus may be given a parameter.
  std::vector<Equation> definitions(PointId point, const KnownLocus& known) const {
    std::vector<Equation> result;
    const Equation& equation = equations_[known.equation];
    std::vector<PointId> others;
    for (const PointId other : points_of_[known.equation]) {
      if (other != point) others.push_back(other);
    }
    if (known.locus.is_line()) {
      for (const PointId a : others) {
        for (const PointId b : others) {
          for (const PointId c : others) {
            if (!(b < c)) continue;
            result.push_back(definition(Equation::Kind::kAlong, point, a, b, c));
            result.push_back(definition(Equation::Kind::kAcross, point, a, b, c));
          }
        }
      }
      result.push_back(definition(Equation::Kind::kAlong, point, plan_.origin, plan_.origin, plan_.unit));
      result.push_back(definition(Equation::Kind::kAcross, point, plan_.origin, plan_.origin, plan_.unit));
      return result;
    }
    for (const PointId q : others) {
      if (!passes_through(known.locus, placement_->point(q))) continue;
      for (const PointId other : others) {
        if (other != q) result.push_back(definition(Equation::Kind::kSlope, point, q, q, other));
      }
      result.push_back(definition(Equation::Kind::kSlope, point, q, plan_.origin, plan_.unit));
    }
    if (equation.kind == Equation::Kind::kSquares && equation.points.size() == 4) add_half(point, equation, result);
    return result;
  }

  /// |op| = |ab|: the angle from ab to op.
  void add_half(PointId point, const Equation& equation, std::vector<Equation>& result) const {
    if (!equation.constants.back().is_one()) return;
    const std::vector<PointId>& p = equation.points;
    for (const std::size_t side : {0U, 2U}) {
      for (const std::size_t end : {0U, 1U}) {
        if (!(p[side + end] == point)) continue;
        const PointId center = p[side + 1 - end];
        const std::size_t other = 2 - side;
        if (center == point || p[other] == point || p[other + 1] == point) continue;
        result.push_back(definition(Equation::Kind::kHalf, point, center, p[other], p[other + 1]));
      }
    }
  }

  static long weight_of(const PlanePoint& point) {
    return point.x.total_degree() + point.y.total_degree() + point.w.total_degree();
  }

  Progress place_on(PointId point, const KnownLocus& known) {
    if (placement_->parameter_count() == kMostParameters) return Progress::kNone;
    std::vector<Equation> candidates = definitions(point, known);
    constexpr std::size_t most_candidates = 16;
    if (candidates.size() > most_candidates) candidates.resize(most_candidates);
    std::optional<PlanePoint> best;
    std::optional<Equation> best_definition;
    const std::uint64_t variation = random_.next();
    for (Equation& candidate : candidates) {
      placement_->add_parameter(candidate, variation);
      if (const auto locus = placement_->locus(candidate, point); locus && locus->is_line()) {
        const auto points = known_points(point, equations_[known.equation], candidate);
        std::optional<PlanePoint> found;
        if (placement_->find(point, known.locus, *locus, points, false, found) == IntersectionKind::kFound &&
            (!best || weight_of(*found) < weight_of(*best))) {
          best = std::move(found);
          best_definition = candidate;
        }
      }
      placement_->drop_parameter();
    }
    if (!best) return Progress::kNone;
    placement_->add_parameter(*best_definition, variation);
    placement_->put(point, std::move(*best));
    return finish(point, equations_[known.equation], *best_definition) ? Progress::kPlaced : Progress::kFailed;
  }

  /// Terms of a dense polynomial of the degree reached, in all parameters, summed over the points.
  double cost() const {
    double total = 0;
    const auto parameters = static_cast<double>(placement_->parameter_count());
    for (std::size_t i = 0; i < figure_.size(); ++i) {
      if (!placement_->is_placed(PointId(i))) continue;
      const PlanePoint& point = placement_->point(PointId(i));
      double terms = 1;
      const auto degree =
          static_cast<double>(std::max({point.x.total_degree(), point.y.total_degree(), point.w.total_degree()}));
      for (double k = 1; k <= parameters; ++k) terms *= (degree + k) / k;
      total += terms;
    }
    for (std::size_t i = 0; i < ring_.root_count(); ++i) total *= 4;
    return total;
  }

  struct RootPair {
    PointId point;
    std::size_t first;
    std::size_t second;
  };

  const std::vector<Equation>& equations_;
  const std::vector<Equation>& goals_;
  SplitMix64 random_;
  double cost_bound_;
  bool prefers_early_ = false;
  PolynomialRing ring_;
  std::vector<RealPoint> figure_;
  std::optional<Placement> placement_;
  std::vector<PointId> unplaced_;
  std::vector<std::vector<PointId>> points_of_;
  std::vector<std::vector<KnownLocus>> loci_;
  std::set<std::pair<std::size_t, std::size_t>> failed_;
  std::vector<RootPair> root_pairs_;
  Plan plan_;
};

void insert(std::vector<Plan>& plans, Plan plan, std::size_t most) {
  const auto place =
      std::find_if(plans.begin(), plans.end(), [&](const Plan& other) { return plan.cost < other.cost; });
  plans.insert(place, std::move(plan));
  if (plans.size() > most) plans.pop_back();
}

/// How many orders are worth trying before this plan is carried out: it takes longer the larger its polynomials are.
/// Attempts are counted rather than timed, so that the same problem gives the same proof on every machine.
std::size_t worthwhile(const Plan& best, const PlannerOptions& options) {
  constexpr double least = 60;
  constexpr double attempts_a_term = 0.2;
  constexpr double most = 2000;
  return std::min(options.attempts, static_cast<std::size_t>(std::min(most, least + attempts_a_term * best.cost)));
}

}  // namespace

PlannerOutcome find_plans(const Figure& figure, const std::vector<Equation>& equations,
                          const std::vector<Equation>& goals, const PlannerOptions& options, const WorkLimits& limits) {
  PlannerOutcome outcome;
  SplitMix64 random(options.seed);
  while (outcome.attempts < options.attempts) {
    if (!outcome.plans.empty() && outcome.attempts >= worthwhile(outcome.plans.front(), options)) break;
    if (outcome.plans.empty() && outcome.refuting >= options.most_refuting) break;
    ++outcome.attempts;
    const bool full = outcome.plans.size() == options.most_plans;
    WorkLimits attempt_limits = limits;
    attempt_limits.most_terms = 2'000;
    attempt_limits.most_products = 200'000;
    try {
      Attempt attempt(figure, equations, goals, attempt_limits, random.next(),
                      full ? outcome.plans.back().cost : kNever);
      std::optional<Plan> plan = attempt.run();
      if (!plan) continue;
      if (!plan->proves_goals) {
        ++outcome.refuting;
        continue;
      }
      insert(outcome.plans, std::move(*plan), options.most_plans);
    } catch (const WorkStopped& stopped) {
      if (stopped.cause() != WorkStopped::Cause::kSize) throw;
    }
  }
  return outcome;
}

}  // namespace pappus::symbolic::elimination
