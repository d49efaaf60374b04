// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/build_figure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <utility>

#include "symbolic/diagram/premise_figures.h"
#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {
namespace {

/// Sequential drawings that one attempt may spend on getting past a clause.
constexpr int kDrawingsPerAttempt = 25;
/// Starts of the solver for problems that cannot be drawn.
constexpr int kRelaxations = 40;
/// Drawings with the coordinates that the text gives to some of the points.
constexpr int kHintedDrawings = 10;

/// The places moved a little, each in a direction of its own.
HintPlaces jittered(std::span<const Complex<double>> places, double distance, SplitMix64& random) {
  HintPlaces moved;
  for (const Complex<double>& place : places) {
    const double angle = random.uniform(0, 2 * std::numbers::pi);
    moved.emplace_back(place + distance * Complex<double>{std::cos(angle), std::sin(angle)});
  }
  return moved;
}

/// Where both say something they differ by no more than `distance`.
bool are_near(std::span<const Complex<double>> points, const HintPlaces& places, double distance) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (places[i] && squared_norm(*places[i] - points[i]) > distance * distance) return false;
  }
  return true;
}

class FigureSearch {
 public:
  enum class Coordinates { kTrusted, kQuestioned };

  FigureSearch(const Problem& problem, const FigureOptions& options, Coordinates coordinates)
      : problem_(problem),
        options_(options),
        coordinates_(coordinates),
        figures_(problem, options.seed),
        deadline_(std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                         std::chrono::duration<double>(options.seconds))) {}

  Result<ReferenceFigure, FigureFailure> run() {
    if (figures_.has_hints()) follow_hints();
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

  /// Figures with the coordinates that the text gives: as they stand if they satisfy everything exactly, drawn if
  /// possible, else solved for. If there is one, no figure with other coordinates is taken for it.
  void follow_hints() {
    if (auto exact = figures_.exact_hints()) {
      std::vector<Complex<double>> places;
      for (const auto& hint : figures_.hints()) places.push_back(*hint);
      consider(std::move(*exact));
      base_ = std::move(places);
    }
    for (int attempt = 0; attempt < kHintedDrawings && !is_settled_by_hints(); ++attempt) {
      constexpr double kSameCoordinates = 1e-3;
      SplitMix64 random = stream(1, attempt);
      const bool strict = !figures_.has_all_hints() && attempt + 2 < kHintedDrawings;
      const auto draft =
          figures_.draw(random, figures_.hints(), strict ? std::optional(DegeneracyLimits{1e-3, 1000}) : std::nullopt);
      // Where all coordinates are given, what is drawn elsewhere is another branch.
      const bool is_meant =
          draft && (!figures_.has_all_hints() || are_near(draft->points, figures_.hints(), kSameCoordinates));
      if (is_meant) consider_draft(*draft);
    }
    if (!is_settled_by_hints() && figures_.has_all_hints() && !counter_figure_) {
      std::vector<Complex<double>> start;
      for (const auto& hint : figures_.hints()) start.push_back(*hint);
      if (const auto draft = figures_.relax_from(std::move(start), std::nullopt)) consider_draft(*draft);
    }
    settled_ = counter_figure_.has_value() && !figure_;
    if (figure_ && coordinates_ == Coordinates::kQuestioned) look_nearby();
  }

  [[nodiscard]] bool is_settled_by_hints() const { return figure_ || (counter_figure_ && figures_.has_all_hints()); }

  void consider_draft(const FigureDraft& draft) {
    auto figure = figures_.enclose(draft);
    if (!figure) return;
    if (!draft.sketch) is_drawn_ = false;
    consider(std::move(*figure));
    base_ = draft.points;
  }

  /// A goal that holds with the coordinates of the text and fails in a figure near by holds because of them.
  void look_nearby() {
    constexpr int kTries = 3;
    constexpr double kStep = 1e-3;
    constexpr double kNear = 3e-2;
    const HintPlaces here(base_.begin(), base_.end());
    for (int attempt = 0; attempt < kTries; ++attempt) {
      SplitMix64 random = stream(4, attempt);
      const HintPlaces places = jittered(base_, kStep, random);
      auto draft = figures_.draw(random, places, std::nullopt);
      if (!draft) {
        std::vector<Complex<double>> start;
        for (const auto& place : places) start.push_back(*place);
        draft = figures_.relax_from(std::move(start), std::nullopt);
      }
      if (!draft || !are_near(draft->points, here, kNear)) continue;
      auto figure = figures_.enclose(*draft);
      if (!figure || !fails_in(*figure)) continue;
      counter_figure_ = std::move(figure);
      figure_.reset();
      settled_ = needs_coordinates_ = true;
      return;
    }
  }

  void draw(int attempt) {
    SplitMix64 random = stream(2, attempt);
    const auto limits = DegeneracyLimits::for_attempt(attempt, options_.attempts);
    for (int drawing = 0; drawing < kDrawingsPerAttempt; ++drawing) {
      if (finished()) return;
      const auto draft = figures_.draw(random, {}, limits);
      if (!draft) continue;
      if (counter_figure_ && !goals_plausible(draft->points)) return;
      if (auto figure = figures_.enclose(*draft)) return consider(std::move(*figure));
    }
  }

  /// Goals that fail by far in double precision need no enclosures, once there is a certain counter-figure.
  [[nodiscard]] bool goals_plausible(std::span<const Complex<double>> points) const {
    return std::ranges::all_of(problem_.goals, [&](const Fact& goal) {
      if (info(goal.predicate).is_configuration || asks_for_value(goal.predicate)) return true;
      return relative_residual<double>(goal, points) < 1e-3;
    });
  }

  void relax(int attempt) {
    SplitMix64 random = stream(3, attempt);
    const bool follow = figures_.has_hints() && attempt % 2 == 0;
    const auto draft = figures_.relax(random, follow ? figures_.hints() : HintPlaces{},
                                      DegeneracyLimits::for_attempt(attempt, kRelaxations));
    if (draft) consider_draft(*draft);
  }

  /// A goal is certainly false in the figure.
  [[nodiscard]] bool fails_in(const Figure& figure) const {
    return std::ranges::any_of(problem_.goals, [&figure](const Fact& goal) {
      return info(goal.predicate).is_configuration ? !figure.certify(goal) : figure.refutes(goal);
    });
  }

  /// Keeps a figure of the premises: the first in which all goals hold, and the first before it in which one does not.
  void consider(Figure figure) {
    const auto holds = [&](const Fact& goal) { return figure.seems_true(goal); };
    std::optional<Figure>& place = std::ranges::all_of(problem_.goals, holds) ? figure_ : counter_figure_;
    if (!place) place = std::move(figure);
  }

  [[nodiscard]] FigureFailure cannot_build() const {
    FigureFailure result;
    const PlacementFailure obstacle = figures_.obstacle();
    result.message = obstacle.message.empty() ? "no figure satisfies all conditions" : obstacle.message;
    if (!obstacle.message.empty()) result.clause = obstacle.clause;
    return result;
  }

  Result<ReferenceFigure, FigureFailure> outcome() {
    if (figure_) return ReferenceFigure{std::move(*figure_), std::move(counter_figure_), is_drawn_};
    FigureFailure result = cannot_build();
    if (counter_figure_) {
      result.kind = FigureFailure::Kind::kGoalFalse;
      result.clause.reset();
      result.message = needs_coordinates_
                           ? "the goal holds only with the coordinates given: it is false in figures with others that "
                             "satisfy all premises"
                           : "the goal is false in figures that satisfy all premises";
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
  Coordinates coordinates_;
  PremiseFigures figures_;
  std::chrono::steady_clock::time_point deadline_;
  std::optional<Figure> figure_;
  std::optional<Figure> counter_figure_;
  std::vector<Complex<double>> base_;  ///< of a figure with the text's coordinates: where its points are
  std::optional<FigureFailure::Kind> stopped_;
  bool settled_ = false;  ///< the text gives coordinates, and the goal is false there
  bool is_drawn_ = true;
  bool needs_coordinates_ = false;  ///< it holds there and fails near by
};

}  // namespace

Result<ReferenceFigure, FigureFailure> choose_figure(const Problem& problem, const FigureOptions& options) {
  return FigureSearch(problem, options, FigureSearch::Coordinates::kQuestioned).run();
}

Result<Figure, FigureFailure> build_figure(const Problem& problem, const FigureOptions& options) {
  auto chosen = FigureSearch(problem, options, FigureSearch::Coordinates::kTrusted).run();
  if (!chosen) return std::move(chosen).error();
  return std::move(chosen).value().figure;
}

}  // namespace pappus::symbolic
