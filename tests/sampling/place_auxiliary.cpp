// SPDX-License-Identifier: Apache-2.0
#include "tests/sampling/place_auxiliary.h"

#include <algorithm>

#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/least_squares.h"

namespace pappus::sampling_test {
namespace {

using symbolic::Fact;
using symbolic::PointId;
using symbolic::sampling::MeasuredEquation;
using symbolic::sampling::SampledFigure;

constexpr std::size_t kMostFigures = 16;
constexpr int kStarts = 12;

/// What defines the point: the facts about it and points before it.
std::vector<MeasuredEquation> definition(const symbolic::Proof& proof, std::size_t first, PointId added) {
  std::vector<MeasuredEquation> equations;
  for (std::size_t i = first; i < proof.hypotheses.size(); ++i) {
    if (std::ranges::max(proof.hypotheses[i].points) != added) continue;
    if (const auto more = symbolic::sampling::equations_of(proof.hypotheses[i]))
      equations.insert(equations.end(), more->begin(), more->end());
  }
  return equations;
}

void add_places(const std::vector<MeasuredEquation>& equations, SampledFigure figure, symbolic::SplitMix64& random,
                std::vector<SampledFigure>& found) {
  const long double size = symbolic::sampling::diameter(figure);
  const std::vector<PointId> moving = {PointId(figure.size())};
  std::vector<symbolic::sampling::PlanePoint<long double>> places;
  const auto centre = figure[static_cast<std::size_t>(random.next() % figure.size())];
  figure.emplace_back();
  for (int start = 0; start < kStarts && found.size() < kMostFigures; ++start) {
    const auto offset = [&] { return static_cast<long double>(random.uniform(-2, 2)) * size; };
    figure.back() = {centre.x + offset(), centre.y + offset()};
    constexpr long double met = 1e-15L;
    const auto residual = symbolic::sampling::solve_least_squares<long double>(equations, moving, figure,
                                                                               {.steps = 60, .good_enough = 1e-17});
    if (residual > met) continue;
    constexpr long double same = 1e-9L;
    const auto is_here = [&](const auto& place) { return length(place - figure.back()) < same * size; };
    if (std::ranges::any_of(places, is_here)) continue;
    places.push_back(figure.back());
    found.push_back(figure);
  }
}

}  // namespace

std::vector<SampledFigure> with_auxiliary_points(const symbolic::Proof& proof, std::size_t hypotheses_of_problem,
                                                 const SampledFigure& figure, symbolic::SplitMix64& random) {
  std::vector<SampledFigure> figures = {figure};
  for (std::size_t point = figure.size(); point < proof.point_names.size(); ++point) {
    const auto equations = definition(proof, hypotheses_of_problem, PointId(point));
    std::vector<SampledFigure> extended;
    for (const SampledFigure& each : figures) add_places(equations, each, random, extended);
    figures = std::move(extended);
  }
  return figures;
}

}  // namespace pappus::sampling_test
