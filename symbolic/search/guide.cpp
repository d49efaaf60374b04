// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/guide.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pappus::symbolic {
namespace {

/// What a kind of point counts for before anything is known of its place, in units of one coincidence.
constexpr std::array<double, kCandidateFamilyNames.size()> kFamilyWorth{2.0,   // midpoint
                                                                        1.5,   // reflection in a point
                                                                        1.5,   // foot
                                                                        1.0,   // meet of lines
                                                                        1.0,   // second point on a circle
                                                                        2.0,   // meet of circles
                                                                        1.0,   // reflection in a line
                                                                        1.0,   // circumcentre
                                                                        0.5,   // parallelogram
                                                                        1.0,   // arc midpoint
                                                                        1.0,   // meet of tangents
                                                                        0.5,   // tangent meets line
                                                                        0.0,   // parallel meets line
                                                                        0.0,   // perpendicular meets line
                                                                        0.5,   // parallel meets circle
                                                                        0.0};  // distance laid off on a line

}  // namespace

std::vector<Candidate> Guide::propose(const GuideContext& /*context*/) const { return {}; }

void UniformGuide::score(const GuideContext& /*context*/, std::span<const Candidate> /*candidates*/,
                         std::span<double> scores) const {
  std::ranges::fill(scores, 0.0);
}

void HeuristicGuide::score(const GuideContext& context, std::span<const Candidate> candidates,
                           std::span<double> scores) const {
  std::vector<char> in_goal(context.closure.state().figure().point_count() + 1, 0);
  for (const Fact& goal : context.goals) {
    for (const PointId point : goal.points) in_goal[point.index()] = 1;
  }
  constexpr double nearness = 0.5;  // at most, when the construction uses points of the goal only
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& candidate = candidates[i];
    double used = 0, shared = 0;
    for (const Fact& fact : candidate.facts) {
      for (const PointId point : fact.points) {
        if (point.index() + 1 == in_goal.size()) continue;
        ++used;
        shared += in_goal[point.index()];
      }
    }
    scores[i] = candidate.coincidences + kFamilyWorth[static_cast<std::size_t>(candidate.family)] +
                (used > 0 ? nearness * shared / used : 0);
  }
}

}  // namespace pappus::symbolic
