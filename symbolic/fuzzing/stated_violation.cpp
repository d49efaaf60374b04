// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/stated_violation.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/stated_parts.h"

namespace pappus::symbolic {
namespace {

std::string decimal(long double number) {
  char text[64];
  std::snprintf(text, sizeof text, "%.20Lf", number);
  return text;
}

/// Two points of the fact are one place, as a statement may force: what rounding makes of a line through them is no
/// violation.
bool has_one_place_twice(const Fact& fact, const sampling::SampledFigure& figure) {
  constexpr long double kOnePlace = 1e-12L;
  for (std::size_t i = 0; i < fact.points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const PointId a = fact.points[j], b = fact.points[i];
      if (a != b && length(figure[b.index()] - figure[a.index()]) < kOnePlace) return true;
    }
  }
  return false;
}

}  // namespace

sampling::SampledFigure sampled_figure(const Proof& proof) {
  sampling::SampledFigure figure;
  for (const auto& [x, y] : proof.coordinates)
    figure.push_back({std::strtold(x.c_str(), nullptr), std::strtold(y.c_str(), nullptr)});
  return figure;
}

Figure enclosed_figure(const sampling::SampledFigure& figure) {
  std::vector<std::pair<std::string, std::string>> coordinates;
  for (const auto& point : figure) coordinates.emplace_back(decimal(point.x), decimal(point.y));
  auto enclosed = figure_from_coordinates(coordinates);
  PAPPUS_CHECK(enclosed.has_value());
  return std::move(enclosed).value();
}

std::optional<std::string> stated_violation(const Problem& problem, const sampling::SampledFigure& figure) {
  const sampling::StatedParts parts = sampling::stated_parts(problem);
  for (const auto* facts : {&parts.equations, &parts.conditions}) {
    for (const Fact& fact : *facts) {
      if (facts == &parts.equations && has_one_place_twice(fact, figure)) continue;
      if (judge(fact, figure) == sampling::Judgement::kFails) return to_string(fact, problem.point_names);
    }
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
