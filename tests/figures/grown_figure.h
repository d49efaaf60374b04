// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/facts/fact.h"

namespace pappus::tests {

/// A figure grown by random constructions, with the facts that define its points.
struct GrownFigure {
  symbolic::Figure figure;
  std::vector<std::vector<symbolic::Fact>> facts;  ///< by point; none for the first four
};

/// A figure with one more point, and the facts that define it.
struct GrownPoint {
  symbolic::Figure figure;
  std::vector<symbolic::Fact> facts;
};

/// Tries one random construction: a midpoint, a reflection, a foot, a meeting point of lines, a circumcentre, a
/// parallel or a circle cut with a line. Nothing when it does not exist, lies farther than 10 from the origin, or
/// nearer than `apart` to another point. Precondition: four points at least.
[[nodiscard]] std::optional<GrownPoint> try_to_grow(const symbolic::Figure& figure, symbolic::SplitMix64& random,
                                                    double apart);

/// Grows four random points in a square of side 2 to `points`, or to fewer when too many attempts fail.
[[nodiscard]] GrownFigure grow_figure(std::uint64_t seed, std::size_t points, double apart);

/// The first `points` points of the figure.
[[nodiscard]] symbolic::Figure beginning_of(const GrownFigure& grown, std::size_t points);

/// Lets the closure know what defines the point.
void assume_point(symbolic::Closure& closure, const GrownFigure& grown, std::size_t point);

}  // namespace pappus::tests
