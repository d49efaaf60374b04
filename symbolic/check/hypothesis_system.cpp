// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/hypothesis_system.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace pappus::symbolic::checker {
namespace {

/// A zero so near to the written figure keeps every condition that was certified with the room of 1e-16.
constexpr double kRadius = 1e-30;
/// Newton steps with an inverse in double precision gain about ten digits each.
constexpr int kSteps = 10;
/// Multiples of rows in double precision that count as zero.
constexpr double kNoMultiple = 1e-7;

}  // namespace

HypothesisSystem::HypothesisSystem(const Certifier& as_written) {
  const Enclosure& figure = as_written.figure();
  for (std::size_t i = 0; i < figure.size(); ++i)
    center_.push_back({middle_of(figure[PointId(i)].x), middle_of(figure[PointId(i)].y)});
}

std::optional<std::vector<std::vector<double>>> HypothesisSystem::rows_of(
    std::span<const AtomicEquation> equations) const {
  std::vector<std::vector<double>> rows;
  for (const AtomicEquation& equation : equations) {
    const auto linear = linearise(equation, center_);
    if (!linear) return std::nullopt;
    rows.emplace_back(2 * center_.size(), 0.0);
    for (const auto& [coordinate, derivative] : linear->gradient) rows.back()[coordinate] = approximately(derivative);
  }
  return rows;
}

HypothesisSystem::Addition HypothesisSystem::add(const Fact& fact) {
  std::vector<AtomicEquation> equations = equations_of(fact);
  if (equations.empty() || equations_.size() + equations.size() > kMostEquations) return Addition::kNoEquations;
  const auto rows = rows_of(equations);
  if (!rows) return Addition::kNoEquations;
  if (!rows_.add(*rows)) return Addition::kDependent;
  for (AtomicEquation& equation : equations) {
    equations_.push_back(std::move(equation));
    fact_of_equation_.push_back(facts_.size());
  }
  facts_.push_back(fact);
  system_.reset();
  refined_center_.reset();
  return Addition::kIndependent;
}

const SquareSystem* HypothesisSystem::square_system() {
  if (!system_) {
    auto inverse = rows_.inverse();
    if (!inverse) return nullptr;
    system_ = SquareSystem{equations_, rows_.columns(), std::move(*inverse)};
  }
  return &*system_;
}

std::vector<std::size_t> HypothesisSystem::related(const Fact& fact) {
  std::vector<std::size_t> result;
  const auto rows = rows_of(equations_of(fact));
  const SquareSystem* system = square_system();
  if (!rows || system == nullptr) return result;
  for (const std::vector<double>& row : *rows) {
    const std::vector<double> multiples = rows_.multiples_of(row, system->inverse);
    for (std::size_t i = 0; i < multiples.size(); ++i) {
      if (std::abs(multiples[i]) > kNoMultiple) result.push_back(fact_of_equation_[i]);
    }
  }
  std::ranges::sort(result);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

bool HypothesisSystem::has_figure() {
  const SquareSystem* system = square_system();
  return system != nullptr && distance_of_zero(*system, center_, kRadius).has_value();
}

const std::vector<IntervalPoint>* HypothesisSystem::refined_center() {
  if (refined_center_) return &*refined_center_;
  const SquareSystem* system = square_system();
  if (system == nullptr) return nullptr;
  std::optional<std::vector<IntervalPoint>> center = center_;
  for (int i = 0; i < kSteps && center; ++i) center = improved(*system, *center);
  if (!center) return nullptr;
  const auto distance = distance_of_zero(*system, *center, kRadius);
  if (!distance) return nullptr;
  refined_radius_ = *distance;
  refined_center_ = std::move(center);
  return &*refined_center_;
}

/// With the rows A of the system and the row r of the equation this is r − yA, where y makes it vanish in the columns
/// of the unknowns. As many corrections of y as Newton steps make it as good as the figure.
Interval HypothesisSystem::free_slope(const Linearised& equation) {
  const std::vector<double>& inverse = system_->inverse;
  const std::size_t n = equations_.size();
  std::vector<std::map<std::size_t, Interval>> rows;
  for (const AtomicEquation& known : equations_) {
    const auto linear = linearise(known, *refined_center_);
    if (!linear) return 1;
    rows.emplace_back(linear->gradient.begin(), linear->gradient.end());
  }
  std::map<std::size_t, Interval> rest(equation.gradient.begin(), equation.gradient.end());
  for (int step = 0; step < kSteps; ++step) {
    std::vector<Interval> correction(n);
    for (std::size_t i = 0; i < n; ++i) {
      const auto entry = rest.find(system_->unknowns[i]);
      if (entry == rest.end()) continue;
      for (std::size_t k = 0; k < n; ++k) correction[k] += entry->second * inverse[i * n + k];
    }
    for (std::size_t k = 0; k < n; ++k) {
      const Interval multiple = middle_of(correction[k]);
      if (may_be_zero(multiple)) continue;
      for (const auto& [coordinate, derivative] : rows[k]) {
        Interval& value = rest[coordinate];
        value = middle_of(value - multiple * derivative);
      }
    }
  }
  Interval largest = 0;
  for (const auto& [coordinate, derivative] : rest) {
    if (std::ranges::find(system_->unknowns, coordinate) != system_->unknowns.end()) continue;
    const Interval size = abs(middle_of(derivative));
    if (certain_sign(size - largest) == 1) largest = size;
  }
  return largest;
}

bool HypothesisSystem::excludes(const Fact& fact) {
  const std::vector<IntervalPoint>* center = refined_center();
  if (center == nullptr) return false;
  const std::vector<IntervalPoint> boxes = widened(*center, system_->unknowns, refined_radius_);
  const std::vector<AtomicEquation> equations = equations_of(fact);
  return std::ranges::any_of(equations, [&](const AtomicEquation& equation) {
    const auto linear = linearise(equation, boxes);
    if (!linear || may_be_zero(linear->value)) return false;
    const Interval reach = to_interval(Enclosure::room()) * free_slope(*linear);
    return certain_sign(abs(linear->value) - reach) == 1;
  });
}

}  // namespace pappus::symbolic::checker
