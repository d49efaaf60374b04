// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/search/candidate.h"

namespace pappus::symbolic {

/// The ways in which sets of points are chosen.
enum class SearchStrategy : std::uint8_t { kSweep, kBeam, kRandom };
inline constexpr std::array<std::string_view, 3> kSearchStrategyNames{"single points", "beams", "random sets"};

/// What became of some of the attempts.
struct AttemptCount {
  std::size_t attempts = 0;
  std::size_t impossible = 0;  ///< a point could not be enclosed
  double best_yield = 0;       ///< facts that followed, at most
};

/// What a search tried.
struct SearchReport {
  std::size_t candidates = 0;                                        ///< for the problem's own figure
  std::vector<AttemptCount> by_size;                                 ///< index: points in the set, less one
  std::array<AttemptCount, kCandidateFamilyNames.size()> by_family;  ///< by the last point of the set
  std::array<AttemptCount, kSearchStrategyNames.size()> by_strategy;

  struct Fruitful {
    std::vector<Candidate> points;
    double yield = 0;
  };
  std::vector<Fruitful> best;  ///< the few sets from which most followed, best first; earlier ones first among equals

  /// Counts an attempt; a negative yield says that a point could not be added.
  void add(const std::vector<Candidate>& points, SearchStrategy strategy, double yield);
};

/// The report in lines for people; `point_names` are the problem's.
[[nodiscard]] std::string to_text(const SearchReport& report, std::span<const std::string> point_names);

}  // namespace pappus::symbolic
