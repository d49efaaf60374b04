// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/auxiliary_figure.h"

#include <algorithm>
#include <utility>

#include "symbolic/diagram/extend_figure.h"

namespace pappus::symbolic {
namespace {

/// The facts that speak of the point and of none behind it.
std::vector<Fact> definition_of(const Proof& proof, PointId added) {
  std::vector<Fact> facts;
  for (const Fact& fact : proof.hypotheses) {
    if (std::ranges::max(fact.points) == added) facts.push_back(fact);
  }
  return facts;
}

}  // namespace

std::vector<Figure> with_auxiliary_points(const Proof& proof, std::size_t points, const Figure& figure) {
  constexpr std::size_t most = 32;
  std::vector<Figure> figures{figure};
  for (std::size_t i = points; i < proof.point_names.size(); ++i) {
    const std::vector<Fact> facts = definition_of(proof, PointId(i));
    std::vector<Figure> extended;
    for (const Figure& each : figures) {
      for (Figure& one : all_extensions(each, facts)) {
        if (extended.size() < most) extended.push_back(std::move(one));
      }
    }
    figures = std::move(extended);
  }
  return figures;
}

bool hold_with_auxiliary_points(const Proof& proof, const Figure& figure, std::span<const Fact> facts) {
  const std::vector<Figure> places = with_auxiliary_points(proof, figure.point_count(), figure);
  return std::ranges::any_of(places, [facts](const Figure& extended) {
    return std::ranges::all_of(facts, [&extended](const Fact& fact) { return extended.seems_true(fact); });
  });
}

}  // namespace pappus::symbolic
