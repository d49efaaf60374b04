// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "symbolic/diagram/atomic_facts.h"
#include "symbolic/diagram/placement.h"

namespace pappus::symbolic {
namespace {

std::optional<double> parse_coordinate(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0' || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// Moves the hints to the origin and, if allowed, scales them to a size of about 1.
void normalise(std::vector<std::optional<Complex<double>>>& hints, bool may_scale) {
  Complex<double> sum{0, 0};
  double count = 0;
  for (const auto& hint : hints) {
    if (!hint) continue;
    sum = sum + *hint;
    count += 1;
  }
  const Complex<double> centre{sum.re / count, sum.im / count};
  double spread = 0;
  for (const auto& hint : hints) {
    if (hint) spread += std::sqrt(squared_norm(*hint - centre)) / count;
  }
  const double scale = may_scale && spread > 0 ? std::exp2(-std::round(std::log2(spread))) : 1.0;
  for (auto& hint : hints) {
    if (hint) hint = scale * (*hint - centre);
  }
}

bool fixes_lengths(const Fact& fact) { return fact.predicate == Predicate::kConstantLength; }

}  // namespace

PlacementTask::PlacementTask(const Problem& problem_to_draw)
    : problem(problem_to_draw), hints(problem_to_draw.point_names.size()) {
  for (std::size_t i = 0; i < problem.hypotheses.size(); ++i) {
    const Fact& hypothesis = problem.hypotheses[i];
    has_lengths = has_lengths || fixes_lengths(hypothesis);
    for (Fact& atom : atomic_facts(std::span(&hypothesis, 1))) {
      if (std::ranges::find(facts, atom) != facts.end()) continue;
      facts.push_back(std::move(atom));
      fact_clause.push_back(problem.hypothesis_clause[i]);
    }
  }
  for (const Clause& clause : problem.clauses) {
    for (std::size_t i = 0; i < clause.new_points.size() && i < clause.coordinates.size(); ++i) {
      if (!clause.coordinates[i]) continue;
      const auto x = parse_coordinate(clause.coordinates[i]->first);
      const auto y = parse_coordinate(clause.coordinates[i]->second);
      if (x && y) hints[clause.new_points[i].index()] = Complex<double>{*x, *y};
    }
  }
  has_hints = std::ranges::any_of(hints, [](const auto& hint) { return hint.has_value(); });
  has_all_hints = has_hints && std::ranges::all_of(hints, [](const auto& hint) { return hint.has_value(); });
  if (has_hints) normalise(hints, !has_lengths);
}

}  // namespace pappus::symbolic
