// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The kinds of auxiliary points that the search knows how to construct.
enum class CandidateFamily : std::uint8_t {
  kMidpoint,
  kReflectionInPoint,
  kFoot,
  kMeetOfLines,
  kSecondPointOnCircle,
  kMeetOfCircles,
  kReflectionInLine,
  kCircumcentre,
  kParallelogram,
  kArcMidpoint,
  kMeetOfTangents,
  kTangentMeetsLine,
  kParallelMeetsLine,
  kPerpendicularMeetsLine,
  kParallelMeetsCircle,
  kDistanceOnLine,
};

inline constexpr std::array<std::string_view, 16> kCandidateFamilyNames{"midpoint",
                                                                        "reflection in a point",
                                                                        "foot",
                                                                        "meet of lines",
                                                                        "second point on a circle",
                                                                        "meet of circles",
                                                                        "reflection in a line",
                                                                        "circumcentre",
                                                                        "parallelogram",
                                                                        "arc midpoint",
                                                                        "meet of tangents",
                                                                        "tangent meets line",
                                                                        "parallel meets line",
                                                                        "perpendicular meets line",
                                                                        "parallel meets circle",
                                                                        "distance laid off on a line"};

[[nodiscard]] constexpr std::string_view name_of(CandidateFamily family) {
  return kCandidateFamilyNames[static_cast<std::size_t>(family)];
}

/// A point that could be added: two loci (or one midpoint fact) that determine it, and where they meet.
///
/// The facts speak of the new point as the figure's next one. They say how the point is constructed and nothing else:
/// that more lines pass through its place only makes it interesting.
struct Candidate {
  CandidateFamily family = CandidateFamily::kMidpoint;
  std::vector<Fact> facts;
  ApproximatePoint place;
  /// Lines and circles of the figure through the place beyond those that define it, and other ways to construct it.
  double coincidences = 0;
};

}  // namespace pappus::symbolic
