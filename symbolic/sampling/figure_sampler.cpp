// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/figure_sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>
#include <utility>

#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/least_squares.h"

namespace pappus::symbolic::sampling {
namespace {

constexpr double kPlaced = 1e-9;          ///< residual of a sketch
constexpr double kSmallestPart = 1e-3;    ///< of the figure's size, between different points
constexpr long double kRefined = 1e-15L;  ///< residual of a figure
/// Clauses with more new points are placed point by point.
constexpr std::size_t kMostAtOnce = 4;

double gaussian(SplitMix64& random) {
  const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
  return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

PlanePoint<double> gaussian_point(SplitMix64& random) {
  const double x = gaussian(random);
  return {x, gaussian(random)};
}

SampledFigure widen(const std::vector<PlanePoint<double>>& sketch) {
  SampledFigure figure;
  for (const PlanePoint<double>& point : sketch) figure.push_back({point.x, point.y});
  return figure;
}

bool has_all(const Fact& fact, const std::vector<bool>& placed) {
  return std::ranges::all_of(fact.points, [&placed](PointId point) { return placed[point.index()]; });
}

}  // namespace

/// One try at a figure.
class FigureSampler::Drawing {
 public:
  Drawing(const FigureSampler& sampler, SplitMix64& random)
      : sampler_(sampler), random_(random), sketch_(sampler.problem_.point_names.size()) {}

  std::optional<SampledFigure> run() {
    for (const Stage& stage : sampler_.stages(sampler_.groups(random_))) {
      if (!place(stage)) return std::nullopt;
    }
    return sampler_.refine(sketch_);
  }

 private:
  bool place(const Stage& stage) {
    const std::vector<PointId> before = points_;
    equations_.insert(equations_.end(), stage.equations.begin(), stage.equations.end());
    conditions_.insert(conditions_.end(), stage.conditions.begin(), stage.conditions.end());
    points_.insert(points_.end(), stage.points.begin(), stage.points.end());
    std::size_t met = 0;
    for (std::size_t attempt = 0; attempt < sampler_.options_.tries_a_stage; ++attempt) {
      if (attempt == 8 && met == 0) break;
      start(stage.points, before);
      const double residual = solve_least_squares<double>(stage.equations, stage.points, sketch_, {});
      if (residual > kPlaced) continue;
      ++met;
      if (is_sound(stage.conditions)) return true;
    }
    // The points before leave no place for these: they give way.
    for (int attempt = 0; attempt < 3; ++attempt) {
      Sketch kept = sketch_;
      start(stage.points, before);
      solve_least_squares<double>(stage.equations, stage.points, sketch_, {.steps = 25});
      const double residual = solve_least_squares<double>(equations_, points_, sketch_, {.steps = 100});
      if (residual < kPlaced && is_sound(conditions_)) return true;
      sketch_ = std::move(kept);
    }
    return false;
  }

  /// Random positions about the points that are there.
  void start(const std::vector<PointId>& points, const std::vector<PointId>& before) {
    PlanePoint<double> centre;
    double spread = 1;
    if (!before.empty()) {
      for (const PointId point : before) centre = centre + sketch_[point.index()];
      centre = (1 / static_cast<double>(before.size())) * centre;
      double squares = 0;
      for (const PointId point : before) {
        const auto away = sketch_[point.index()] - centre;
        squares += dot(away, away);
      }
      if (before.size() > 1) spread = std::sqrt(squares / static_cast<double>(before.size()));
      spread = std::max(spread, 1e-3);
    }
    for (const PointId point : points) sketch_[point.index()] = centre + spread * gaussian_point(random_);
  }

  /// The conditions hold, and the points are different from all that are there.
  [[nodiscard]] bool is_sound(const std::vector<Fact>& conditions) const {
    double size = 0, smallest = std::numeric_limits<double>::infinity();
    for (const PointId left : points_) {
      for (const PointId right : points_) {
        if (right <= left) continue;
        const double distance = length(sketch_[left.index()] - sketch_[right.index()]);
        size = std::max(size, distance);
        if (!sampler_.parts_.may_coincide.contains({left, right})) smallest = std::min(smallest, distance);
      }
    }
    if (points_.size() > 1 && !(smallest > kSmallestPart * size)) return false;
    if (conditions.empty()) return true;
    const SampledFigure figure = widen(sketch_);
    return std::ranges::all_of(conditions,
                               [&figure](const Fact& fact) { return judge(fact, figure) == Judgement::kHolds; });
  }

  const FigureSampler& sampler_;
  SplitMix64& random_;
  Sketch sketch_;
  std::vector<PointId> points_;
  std::vector<MeasuredEquation> equations_;
  std::vector<Fact> conditions_;
};

FigureSampler::FigureSampler(const Problem& problem, const std::set<PointPair>& may_coincide,
                             const SamplerOptions& options)
    : problem_(problem), parts_(stated_parts(problem)), options_(options) {
  parts_.may_coincide.insert(may_coincide.begin(), may_coincide.end());
  for (const Fact& fact : parts_.equations) {
    auto equations = equations_of(fact);
    if (!equations) unsupported_ = fact;
    equations_of_fact_.push_back(std::move(equations).value_or(std::vector<MeasuredEquation>{}));
    all_equations_.insert(all_equations_.end(), equations_of_fact_.back().begin(), equations_of_fact_.back().end());
  }
  for (std::size_t i = 0; i < problem.point_names.size(); ++i) all_points_.emplace_back(i);
}

std::vector<FigureSampler::Stage> FigureSampler::stages(const std::vector<std::vector<PointId>>& groups) const {
  std::vector<Stage> stages;
  std::vector<bool> placed(all_points_.size());
  std::vector<bool> settled(parts_.equations.size()), obeyed(parts_.conditions.size());
  for (const std::vector<PointId>& group : groups) {
    Stage stage{group, {}, {}};
    for (const PointId point : group) placed[point.index()] = true;
    for (std::size_t i = 0; i < parts_.equations.size(); ++i) {
      if (settled[i] || !has_all(parts_.equations[i], placed)) continue;
      settled[i] = true;
      stage.equations.insert(stage.equations.end(), equations_of_fact_[i].begin(), equations_of_fact_[i].end());
    }
    for (std::size_t i = 0; i < parts_.conditions.size(); ++i) {
      if (obeyed[i] || !has_all(parts_.conditions[i], placed)) continue;
      obeyed[i] = true;
      stage.conditions.push_back(parts_.conditions[i]);
    }
    stages.push_back(std::move(stage));
  }
  return stages;
}

std::vector<std::vector<PointId>> FigureSampler::groups(SplitMix64& random) const {
  std::vector<std::vector<PointId>> groups;
  std::vector<bool> placed(all_points_.size());
  for (const Clause& clause : problem_.clauses) {
    if (clause.new_points.empty()) continue;
    if (clause.new_points.size() > kMostAtOnce) {
      for (auto& group : split(clause.new_points, placed, random)) groups.push_back(std::move(group));
    } else {
      groups.push_back(clause.new_points);
    }
    for (const PointId point : clause.new_points) placed[point.index()] = true;
  }
  return groups;
}

/// One point after the other, preferring points that two equations place and avoiding those that more would.
std::vector<std::vector<PointId>> FigureSampler::split(std::vector<PointId> points, std::vector<bool> placed,
                                                       SplitMix64& random) const {
  std::vector<std::vector<PointId>> groups;
  std::vector<bool> settled;
  for (const Fact& fact : parts_.equations) settled.push_back(has_all(fact, placed));
  while (!points.empty()) {
    double best_score = -1;
    std::size_t best = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      placed[points[i].index()] = true;
      std::size_t equations = 0;
      for (std::size_t k = 0; k < parts_.equations.size(); ++k) {
        if (!settled[k] && has_all(parts_.equations[k], placed)) equations += equations_of_fact_[k].size();
      }
      placed[points[i].index()] = false;
      const double score = (equations <= 2 ? static_cast<double>(equations) : 0.5) + 0.4 * random.uniform();
      if (score > best_score) std::tie(best_score, best) = std::pair(score, i);
    }
    groups.push_back({points[best]});
    placed[points[best].index()] = true;
    points.erase(points.begin() + static_cast<std::ptrdiff_t>(best));
    for (std::size_t k = 0; k < parts_.equations.size(); ++k) {
      if (has_all(parts_.equations[k], placed)) settled[k] = true;
    }
  }
  return groups;
}

std::optional<SampledFigure> FigureSampler::refine(const Sketch& sketch) const {
  SampledFigure figure = widen(sketch);
  const SampledFigure before = figure;
  solve_least_squares<long double>(all_equations_, all_points_, figure, {.steps = 40, .good_enough = 1e-17});
  long double moved = 0;
  for (std::size_t i = 0; i < figure.size(); ++i) moved = std::max(moved, length(figure[i] - before[i]));
  // A figure that gives way so far to reach its digits is one of a nearly degenerate system.
  constexpr long double furthest = 1e-4L;
  if (moved > furthest * diameter(figure) || objection(figure)) return std::nullopt;
  return figure;
}

std::optional<std::string> FigureSampler::objection(const SampledFigure& figure) const {
  for (const Fact& fact : parts_.equations) {
    const auto equations = equations_of(fact);
    if (!equations) return "not supported: " + to_string(fact, problem_.point_names);
    if (largest_residual<long double>(*equations, figure) > kRefined || judge(fact, figure) != Judgement::kHolds)
      return "violates " + to_string(fact, problem_.point_names);
  }
  for (const Fact& fact : parts_.conditions) {
    if (judge(fact, figure) != Judgement::kHolds) return "violates " + to_string(fact, problem_.point_names);
  }
  const long double size = diameter(figure);
  for (const PointId left : all_points_) {
    for (const PointId right : all_points_) {
      if (right <= left || parts_.may_coincide.contains({left, right})) continue;
      if (!(length(figure[left.index()] - figure[right.index()]) > kSmallestPart * size)) {
        return "has " + problem_.point_names[left.index()] + " at " + problem_.point_names[right.index()];
      }
    }
  }
  return std::nullopt;
}

std::optional<SampledFigure> FigureSampler::draw(SplitMix64& random) const {
  if (unsupported_) return std::nullopt;
  for (std::size_t attempt = 0; attempt < options_.restarts; ++attempt) {
    if (auto figure = Drawing(*this, random).run()) return figure;
  }
  return std::nullopt;
}

std::optional<SampledFigure> FigureSampler::draw_near(const SampledFigure& start, double displacement,
                                                      SplitMix64& random) const {
  if (unsupported_) return std::nullopt;
  const auto size = static_cast<double>(diameter(start));
  for (std::size_t attempt = 0; attempt < options_.restarts; ++attempt) {
    Sketch sketch;
    for (const auto& point : start) {
      const PlanePoint<double> at{static_cast<double>(point.x), static_cast<double>(point.y)};
      sketch.push_back(at + displacement * size * gaussian_point(random));
    }
    if (solve_least_squares<double>(all_equations_, all_points_, sketch, {.steps = 100}) > kPlaced) continue;
    if (auto figure = refine(sketch)) return figure;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::sampling
