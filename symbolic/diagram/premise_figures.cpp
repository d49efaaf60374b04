// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/premise_figures.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "symbolic/diagram/condition_margin.h"
#include "symbolic/diagram/enclose_program.h"
#include "symbolic/diagram/figure_data.h"
#include "symbolic/diagram/normalise_points.h"
#include "symbolic/diagram/solve_points.h"

namespace pappus::symbolic {
namespace {

using EnclosedPoints = std::vector<Complex<Enclosure>>;

/// The decimals of the problem's text as they stand; nothing unless they give every point.
std::optional<EnclosedPoints> written_points(const Problem& problem) {
  EnclosedPoints points(problem.point_names.size());
  std::size_t found = 0;
  for (const Clause& clause : problem.clauses) {
    for (std::size_t i = 0; i < clause.coordinates.size(); ++i) {
      if (!clause.coordinates[i]) continue;
      const auto x = parse_enclosure(clause.coordinates[i]->first), y = parse_enclosure(clause.coordinates[i]->second);
      if (!x || !y) return std::nullopt;
      points[clause.new_points[i].index()] = {*x, *y};
      ++found;
    }
  }
  return found == points.size() ? std::optional(std::move(points)) : std::nullopt;
}

/// Nothing when the enclosures are too wide for a figure.
std::optional<Figure> figure_of(EnclosedPoints points, bool keep_size, std::uint64_t seed) {
  normalise_points(points, keep_size);
  if (!is_narrow(points)) return std::nullopt;
  return Figure(std::make_shared<const FigureData>(std::move(points), seed));
}

}  // namespace

PremiseFigures::PremiseFigures(const Problem& problem, std::uint64_t seed, bool varied)
    : problem_(problem), seed_(seed), varied_(varied), task_(problem), degeneracy_(problem.point_names) {}

std::optional<FigureDraft> PremiseFigures::draw(SplitMix64& random, const HintPlaces& places,
                                                const std::optional<DegeneracyLimits>& limits) {
  auto drawn = place_points(task_, {.hints = places, .varied = varied_, .requirements = limits.has_value()}, random);
  if (!drawn) {
    note(drawn.error());
    return std::nullopt;
  }
  Sketch& sketch = drawn.value().sketch;
  const auto positions = sketch.positions().first(sketch.point_count());
  if (limits) {
    if (const std::string objection = objection_to(positions, *limits); !objection.empty()) {
      note({problem_.clauses.empty() ? 0 : problem_.clauses.size() - 1, objection});
      return std::nullopt;
    }
  }
  std::vector<Complex<double>> points(positions.begin(), positions.end());
  return FigureDraft{std::move(points), std::move(sketch)};
}

std::optional<FigureDraft> PremiseFigures::relax(SplitMix64& random, const HintPlaces& places,
                                                 const DegeneracyLimits& limits) {
  auto drawn =
      place_points(task_, {.approximate = true, .hints = places, .varied = varied_, .requirements = false}, random);
  if (!drawn) {
    note(drawn.error());
    return std::nullopt;
  }
  const Sketch& sketch = drawn.value().sketch;
  const auto positions = sketch.positions().first(sketch.point_count());
  return relax_from({positions.begin(), positions.end()}, limits);
}

std::optional<FigureDraft> PremiseFigures::relax_from(std::vector<Complex<double>> start,
                                                      const std::optional<DegeneracyLimits>& limits) {
  constexpr double kSolved = 1e-9;
  if (!(relax_points(problem_.hypotheses, problem_.order, start) < kSolved)) return std::nullopt;
  if (limits && !objection_to(start, *limits).empty()) return std::nullopt;
  return FigureDraft{std::move(start), std::nullopt};
}

std::optional<Figure> PremiseFigures::enclose(const FigureDraft& draft) {
  auto points = draft.sketch ? enclose_program(draft.sketch->program(), draft.points.size())
                             : enclose_solution(problem_.hypotheses, draft.points);
  if (!points) return std::nullopt;
  auto figure = figure_of(std::move(*points), task_.has_lengths, seed_);
  return figure ? accept(std::move(*figure)) : std::nullopt;
}

std::optional<Figure> PremiseFigures::exact_hints() {
  auto points = written_points(problem_);
  if (!points) return std::nullopt;
  const Figure figure(std::make_shared<const FigureData>(*points, seed_));
  const auto is_refuted = [&](const Fact& fact) { return figure.refutes(fact); };
  if (std::ranges::any_of(problem_.hypotheses, is_refuted)) return std::nullopt;
  auto normal = figure_of(std::move(*points), task_.has_lengths, seed_);
  return normal ? accept(std::move(*normal)) : std::nullopt;
}

std::optional<Figure> PremiseFigures::accept(Figure figure) {
  for (std::size_t i = 0; i < problem_.hypotheses.size(); ++i) {
    if (figure.seems_true(problem_.hypotheses[i])) continue;
    note({problem_.hypothesis_clause[i],
          "\"" + to_string(problem_.hypotheses[i], problem_.point_names) + "\" fails in the figure"});
    return std::nullopt;
  }
  if (const auto violated = violated_requirement(figure)) {
    note(*violated);
    return std::nullopt;
  }
  return figure;
}

/// Why the figure is too close to degenerate, or to one in which an order that is asked for fails.
std::string PremiseFigures::objection_to(std::span<const Complex<double>> points, const DegeneracyLimits& limits) {
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

std::optional<PlacementFailure> PremiseFigures::violated_requirement(const Figure& figure) const {
  for (std::size_t i = 0; i < problem_.requirements.size(); ++i) {
    if (figure.seems_true(problem_.requirements[i])) continue;
    return PlacementFailure{problem_.requirement_clause[i],
                            "the construction needs \"" + to_string(problem_.requirements[i], problem_.point_names) +
                                "\", which fails in the figure"};
  }
  for (std::size_t i = 0; i < problem_.order.size(); ++i) {
    if (figure.certify(problem_.order[i])) continue;
    return PlacementFailure{problem_.order_clause[i],
                            "\"" + to_string(problem_.order[i], problem_.point_names) + "\" fails in the figure"};
  }
  return std::nullopt;
}

PlacementFailure PremiseFigures::obstacle() const {
  PlacementFailure result{0, ""};
  int best = 0;
  for (const auto& [reason, count] : failures_) {
    if (count < best) continue;
    best = count;
    result = {reason.first, reason.second};
  }
  return result;
}

}  // namespace pappus::symbolic
