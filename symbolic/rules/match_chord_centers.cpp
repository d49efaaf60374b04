// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// Points that have one proved distance from the centre, two or more of each class.
std::vector<std::vector<PointId>> distance_classes(const Unknowns& unknowns, const EquidistantPoints& group) {
  std::vector<std::vector<PointId>> classes;
  for (const PointId point : group.points) {
    const Modular distance = unknowns.log_length(group.center, point);
    const auto home = std::ranges::find_if(classes, [&](const std::vector<PointId>& members) {
      return unknowns.log_length(group.center, members.front()) == distance;
    });
    if (home == classes.end()) {
      classes.push_back({point});
    } else {
      home->push_back(point);
    }
  }
  std::erase_if(classes, [](const std::vector<PointId>& members) { return members.size() < 2; });
  return classes;
}

/// o is on the bisectors of the chords ab and cd of one circle, which are not parallel: o is its centre.
bool match_chords(ClosureState& state, PointId o, const std::array<PointId, 4>& points) {
  const auto [a, b, c, d] = points;
  const Fact circle{Predicate::kCyclic, {a, b, c, d}, {}};
  if (different_points(state.unknowns(), points).size() < 4 || !state.find_circle(PointSet(points))) return false;
  LoggedFact logged;
  logged.fact = {Predicate::kCircle, {o, a, b, c, d}, {}};
  logged.rule = Rule::kCenterFromTwoChords;
  logged.premises = {circle, {Predicate::kCongruent, {o, a, o, b}, {}}, {Predicate::kCongruent, {o, c, o, d}, {}}};
  logged.configuration = {{Predicate::kNotParallel, {a, b, c, d}, {}}};
  return state.figure().certify(logged.configuration.front()) && state.record(std::move(logged));
}

/// Tries the chords of two classes until one pair gives the centre.
void match_classes(ClosureState& state, PointId o, const std::vector<PointId>& left,
                   const std::vector<PointId>& right) {
  for (std::size_t j = 1; j < left.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      for (std::size_t l = 1; l < right.size(); ++l) {
        for (std::size_t k = 0; k < l; ++k) {
          if (match_chords(state, o, {left[i], left[j], right[k], right[l]})) return;
        }
      }
    }
  }
}

}  // namespace

void match_chord_centers(ClosureState& state, std::span<const EquidistantPoints> groups) {
  for (const EquidistantPoints& group : groups) {
    if (group.points.size() < 4) continue;
    if (state.inconsistency()) return;
    const auto classes = distance_classes(state.unknowns(), group);
    for (std::size_t j = 1; j < classes.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) match_classes(state, group.center, classes[i], classes[j]);
    }
  }
}

}  // namespace pappus::symbolic
