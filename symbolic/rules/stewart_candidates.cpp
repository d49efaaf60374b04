// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/stewart_candidates.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

/// The fraction p/q with q ≤ 12 that is within 1e-9 of the number; nothing for 1/2, which medians serve.
std::optional<Rational> simple_part(double number) {
  constexpr std::int64_t largest = 12;
  for (std::int64_t q = 3; q <= largest; ++q) {
    const double p = std::round(number * static_cast<double>(q));
    if (std::abs(number - p / static_cast<double>(q)) > 1e-9) continue;
    const Rational part(static_cast<std::int64_t>(p), q);
    if (part.sign() > 0 && !(part == Rational(1, 2))) return part;
  }
  return std::nullopt;
}

}  // namespace

std::vector<StewartCandidate> find_stewart_candidates(const ClosureState& state,
                                                      std::span<const std::vector<PointId>> collinear,
                                                      std::size_t first_new_point) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<StewartCandidate> candidates;
  for (const std::vector<PointId>& line : collinear) {
    for (std::size_t k = 2; k < line.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const PointId a = line[i], d = line[j], b = line[k];
          if (!unknowns.has_pair(a, d) || !unknowns.has_pair(d, b) || !unknowns.has_pair(a, b)) continue;
          if (!has_new_point(std::array{a, d, b}, first_new_point)) continue;
          const auto part = simple_part(unknowns.length_value(a, d) / unknowns.length_value(a, b));
          if (part) candidates.push_back({a, d, b, *part});
        }
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
