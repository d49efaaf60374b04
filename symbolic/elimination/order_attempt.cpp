// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/order_attempt.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

#include "symbolic/core/random.h"
#include "symbolic/elimination/parameter_choice.h"

namespace pappus::symbolic::elimination {
namespace {

/// An equation with all points placed but one, as a curve for that one.
struct KnownLocus {
  std::size_t equation;
  Locus locus;
};

/// An index chosen with a probability proportional to its weight. Precondition: there are weights, all positive.
std::size_t choose(const std::vector<double>& weights, SplitMix64& random) {
  double total = 0;
  for (const double weight : weights) total += weight;
  double mark = random.uniform(0, total);
  std::size_t chosen = 0;
  while (chosen + 1 < weights.size() && mark >= weights[chosen]) mark -= weights[chosen++];
  return chosen;
}

class Attempt {
 public:
  Attempt(const Figure& figure, const std::vector<Equation>& equations, const std::vector<Equation>& goals,
          const OrderOptions& options)
      : equations_(equations),
        goals_(goals),
        random_(options.seed),
        most_cost_(options.most_cost),
        ring_(1, kMostRoots, options.limits),
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
      if (plan_.cost > most_cost_) return std::nullopt;
    }
    plan_.parameters = placement_->parameter_count();
    plan_.roots = ring_.root_count();
    for (const Equation& goal : goals_) plan_.proves_goals = plan_.proves_goals && placement_->holds(goal);
    return plan_;
  }

 private:
  enum class Progress { kNone, kPlaced, kFailed };

  /// Every other attempt prefers the points that the statement introduces early, on which much depends.
  [[nodiscard]] double preference(PointId point) const {
    double result = 1;
    for (std::size_t i = 0; prefers_early_ && i < point.index(); ++i) result *= 0.75;
    return result;
  }

  void choose_frame(const Figure& figure) {
    prefers_early_ = random_.next() % 2 == 0;
    std::vector<double> weights;
    for (std::size_t i = 0; i < figure.point_count(); ++i) weights.push_back(preference(PointId(i)));
    const auto pick = [&] { return PointId(choose(weights, random_)); };
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
      std::vector<double> weights;
      for (const Choice& choice : choices) weights.push_back(choice.weight);
      const std::size_t chosen = choose(weights, random_);
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

  Progress place_free(PointId point) {
    if (placement_->parameter_count() + 2 > kMostParameters) return Progress::kNone;
    std::vector<Equation> both = free_coordinates(point, {plan_.origin, plan_.unit});
    for (Equation& coordinate : both) placement_->add_parameter(coordinate, random_.next());
    const auto first = placement_->locus(both[0], point);
    const auto second = placement_->locus(both[1], point);
    if (placement_->place(point, *first, *second, {}, false) != IntersectionKind::kFound) return Progress::kFailed;
    return finish(point, both[0], both[1]) ? Progress::kPlaced : Progress::kFailed;
  }

  static long weight_of(const PlanePoint& point) {
    return point.x.total_degree() + point.y.total_degree() + point.w.total_degree();
  }

  Progress place_on(PointId point, const KnownLocus& known) {
    if (placement_->parameter_count() == kMostParameters) return Progress::kNone;
    std::vector<Equation> candidates =
        parameters_on(point, known.locus, equations_[known.equation], *placement_, {plan_.origin, plan_.unit});
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
  double most_cost_;
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

}  // namespace

std::optional<Plan> attempt_order(const Figure& figure, const std::vector<Equation>& equations,
                                  const std::vector<Equation>& goals, const OrderOptions& options) {
  return Attempt(figure, equations, goals, options).run();
}

}  // namespace pappus::symbolic::elimination
