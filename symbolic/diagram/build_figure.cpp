// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/build_figure.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <utility>

#include "symbolic/diagram/condition_margin.h"
#include "symbolic/diagram/degeneracy.h"
#include "symbolic/diagram/enclose_program.h"
#include "symbolic/diagram/figure_data.h"
#include "symbolic/diagram/normalise_points.h"
#include "symbolic/diagram/placement.h"
#include "symbolic/diagram/solve_points.h"

namespace pappus::symbolic {
namespace {

using Points = std::vector<Complex<Enclosure>>;

/// Sequential drawings that one attempt may spend on getting past a clause.
constexpr int kDrawingsPerAttempt = 25;
/// Starts of the solver for problems that cannot be drawn.
constexpr int kRelaxations = 40;

class FigureSearch {
 public:
  FigureSearch(const Problem& problem, const FigureOptions& options)
      : problem_(problem),
        options_(options),
        task_(problem),
        degeneracy_(problem.point_names),
        deadline_(std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                         std::chrono::duration<double>(options.seconds))) {}

  Result<Figure, FigureFailure> run() {
    if (task_.has_hints) follow_hints();
    for (int attempt = 0; attempt < options_.attempts && !finished(); ++attempt) draw(attempt);
    const bool can_be_drawn = counter_figure_.has_value();
    for (int attempt = 0; attempt < kRelaxations && !can_be_drawn && !finished(); ++attempt) relax(attempt);
    return outcome();
  }

 private:
  [[nodiscard]] bool finished() {
    if (!stopped_ && options_.cancelled != nullptr && options_.cancelled->load())
      stopped_ = FigureFailure::Kind::kInterrupted;
    if (!stopped_ && std::chrono::steady_clock::now() > deadline_) stopped_ = FigureFailure::Kind::kTimeout;
    return figure_ || stopped_ || settled_;
  }

  [[nodiscard]] SplitMix64 stream(std::uint64_t purpose, int attempt) const {
    SplitMix64 mixer(options_.seed * 0x9e3779b97f4a7c15U + purpose);
    return SplitMix64(mixer.next() + static_cast<std::uint64_t>(attempt) * 0xd1342543de82ef95U);
  }

  /// The decimals of the problem's text as they stand; nothing unless they give every point.
  [[nodiscard]] std::optional<Points> exact_hints() const {
    Points points(problem_.point_names.size());
    std::size_t found = 0;
    for (const Clause& clause : problem_.clauses) {
      for (std::size_t i = 0; i < clause.coordinates.size(); ++i) {
        if (!clause.coordinates[i]) continue;
        const auto x = parse_enclosure(clause.coordinates[i]->first),
                   y = parse_enclosure(clause.coordinates[i]->second);
        if (!x || !y) return std::nullopt;
        points[clause.new_points[i].index()] = {*x, *y};
        ++found;
      }
    }
    return found == points.size() ? std::optional(std::move(points)) : std::nullopt;
  }

  /// Decimals that satisfy a hypothesis only up to their last digits are no figure of it: a condition that the
  /// hypotheses exclude ("not collinear") would be certain there.
  [[nodiscard]] bool satisfies_exactly(const Points& points) const {
    const Figure figure(std::make_shared<const FigureData>(points, options_.seed));
    return std::ranges::none_of(problem_.hypotheses, [&](const Fact& fact) { return figure.refutes(fact); });
  }

  /// The figure that the coordinates of the problem's text suggest: as they stand if they satisfy everything
  /// exactly, drawn if possible, else solved for.
  void follow_hints() {
    if (auto points = exact_hints()) {
      if (satisfies_exactly(*points) && consider(std::move(*points))) {
        settled_ = true;
        return;
      }
    }
    PlacementOptions placement;
    placement.follow_hints = true;
    placement.requirements = false;
    SplitMix64 random = stream(1, 0);
    auto drawn = place_points(task_, placement, random);
    if (drawn && (!task_.has_all_hints || near_hints(drawn.value().sketch))) {
      if (auto points = enclose_program(drawn.value().sketch.program(), problem_.point_names.size())) {
        consider(std::move(*points));
      }
    }
    if (!figure_ && !counter_figure_ && task_.has_all_hints) {
      std::vector<Complex<double>> start;
      for (const auto& hint : task_.hints) start.push_back(*hint);
      solve(std::move(start), std::nullopt);
    }
    settled_ = task_.has_all_hints && counter_figure_;
  }

  [[nodiscard]] bool near_hints(const Sketch& sketch) const {
    for (std::size_t i = 0; i < task_.hints.size(); ++i) {
      if (!task_.hints[i]) continue;
      if (squared_norm(*task_.hints[i] - sketch.position(PointId(i))) > 1e-6) return false;
    }
    return true;
  }

  void draw(int attempt) {
    const PlacementOptions placement;
    SplitMix64 random = stream(2, attempt);
    for (int drawing = 0; drawing < kDrawingsPerAttempt; ++drawing) {
      if (finished()) return;
      auto drawn = place_points(task_, placement, random);
      if (!drawn) {
        note(drawn.error());
        continue;
      }
      const Sketch& sketch = drawn.value().sketch;
      const auto limits = DegeneracyLimits::for_attempt(attempt, options_.attempts);
      const std::string objection = objection_to(sketch.positions().first(sketch.point_count()), limits);
      if (!objection.empty()) {
        note({problem_.clauses.empty() ? 0 : problem_.clauses.size() - 1, objection});
        continue;
      }
      if (counter_figure_ && !goals_plausible(sketch)) return;
      auto points = enclose_program(sketch.program(), sketch.point_count());
      if (points && consider(std::move(*points))) return;
    }
  }

  /// Why the figure is too close to degenerate, or to one in which an order that is asked for fails.
  [[nodiscard]] std::string objection_to(std::span<const Complex<double>> points, const DegeneracyLimits& limits) {
    std::string objection = degeneracy_.objection(points, limits);
    for (const Fact& condition : problem_.order) {
      if (!objection.empty()) break;
      const auto margin = condition_margin<double>(condition, points);
      if (margin && margin->value < limits.least_distance * margin->scale) {
        objection = "\"" + to_string(condition, problem_.point_names) + "\" nearly fails in the figure";
      }
    }
    return objection;
  }

  /// Goals that fail by far in double precision need no enclosures, once there is a certain counter-figure.
  [[nodiscard]] bool goals_plausible(const Sketch& sketch) const {
    return std::ranges::all_of(problem_.goals, [&](const Fact& goal) {
      if (info(goal.predicate).is_configuration || asks_for_value(goal.predicate)) return true;
      return relative_residual<double>(goal, sketch.positions()) < 1e-3;
    });
  }

  void relax(int attempt) {
    PlacementOptions placement;
    placement.approximate = true;
    placement.follow_hints = task_.has_hints && attempt % 2 == 0;
    placement.requirements = false;
    SplitMix64 random = stream(3, attempt);
    auto drawn = place_points(task_, placement, random);
    if (!drawn) return note(drawn.error());
    const Sketch& sketch = drawn.value().sketch;
    std::vector<Complex<double>> start(sketch.positions().begin(),
                                       sketch.positions().begin() + static_cast<std::ptrdiff_t>(sketch.point_count()));
    solve(std::move(start), DegeneracyLimits::for_attempt(attempt, kRelaxations));
  }

  /// Moves the points until all hypotheses hold, encloses them and considers the figure.
  void solve(std::vector<Complex<double>> start, const std::optional<DegeneracyLimits>& limits) {
    if (!(relax_points(problem_.hypotheses, problem_.order, start) < 1e-9)) return;
    if (limits && !objection_to(start, *limits).empty()) return;
    if (auto points = enclose_solution(problem_.hypotheses, start)) consider(std::move(*points));
  }

  /// Takes the figure if everything holds in it. False when it is no figure of the premises.
  bool consider(Points points) {
    normalise_points(points, task_.has_lengths);
    if (!is_narrow(points)) return false;
    Figure figure(std::make_shared<const FigureData>(std::move(points), options_.seed));
    for (std::size_t i = 0; i < problem_.hypotheses.size(); ++i) {
      if (figure.seems_true(problem_.hypotheses[i])) continue;
      note({problem_.hypothesis_clause[i],
            "\"" + to_string(problem_.hypotheses[i], problem_.point_names) + "\" fails in the figure"});
      return false;
    }
    if (const auto violated = violated_requirement(figure)) {
      note(*violated);
      return false;
    }
    const auto holds = [&](const Fact& goal) { return figure.seems_true(goal); };
    if (std::ranges::all_of(problem_.goals, holds)) {
      figure_ = std::move(figure);
      return true;
    }
    if (!counter_figure_) counter_figure_ = std::move(figure);
    return true;
  }

  [[nodiscard]] std::optional<PlacementFailure> violated_requirement(const Figure& figure) const {
    for (std::size_t i = 0; i < problem_.requirements.size(); ++i) {
      if (figure.seems_true(problem_.requirements[i])) continue;
      return PlacementFailure{problem_.requirement_clause[i],
                              "the construction needs \"" + to_string(problem_.requirements[i], problem_.point_names) +
                                  "\", which fails in the figure"};
    }
    for (const Fact& condition : problem_.order) {
      if (!figure.certify(condition)) {
        return PlacementFailure{0, "\"" + to_string(condition, problem_.point_names) + "\" fails in the figure"};
      }
    }
    return std::nullopt;
  }

  void note(const PlacementFailure& failure) { ++failures_[{failure.clause, failure.message}]; }

  /// The most frequent reason at the latest clause that was reached.
  [[nodiscard]] FigureFailure cannot_build() const {
    FigureFailure result;
    result.kind = FigureFailure::Kind::kCannotBuild;
    result.message = "no figure satisfies all conditions";
    int best = 0;
    for (const auto& [reason, count] : failures_) {
      if (count < best) continue;
      best = count;
      result.clause = reason.first;
      result.message = reason.second;
    }
    return result;
  }

  Result<Figure, FigureFailure> outcome() {
    if (figure_) return std::move(*figure_);
    FigureFailure result = cannot_build();
    if (counter_figure_) {
      result.kind = FigureFailure::Kind::kGoalFalse;
      result.clause.reset();
      result.message = "the goal is false in figures that satisfy all premises";
      result.counter_figure = std::move(counter_figure_);
    } else if (stopped_ == FigureFailure::Kind::kTimeout) {
      result.kind = FigureFailure::Kind::kTimeout;
      result.message = "no figure within the time limit; last obstacle: " + result.message;
    }
    if (stopped_ == FigureFailure::Kind::kInterrupted) {
      result = FigureFailure{FigureFailure::Kind::kInterrupted, std::nullopt, "interrupted while drawing the figure",
                             std::nullopt};
    }
    return result;
  }

  const Problem& problem_;
  const FigureOptions& options_;
  PlacementTask task_;
  DegeneracyFilter degeneracy_;
  std::chrono::steady_clock::time_point deadline_;
  std::optional<Figure> figure_;
  std::optional<Figure> counter_figure_;
  std::optional<FigureFailure::Kind> stopped_;
  bool settled_ = false;  ///< the text gives all coordinates, and the goal is false there
  std::map<std::pair<std::size_t, std::string>, int> failures_;
};

}  // namespace

Result<Figure, FigureFailure> build_figure(const Problem& problem, const FigureOptions& options) {
  return FigureSearch(problem, options).run();
}

}  // namespace pappus::symbolic
