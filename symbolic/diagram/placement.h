// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/core/result.h"
#include "symbolic/diagram/sketch.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Where points should be, one entry a point; nothing where nobody says.
using HintPlaces = std::vector<std::optional<Complex<double>>>;

/// What all attempts at one problem share: its facts taken apart, and coordinates that its text suggests.
struct PlacementTask {
  explicit PlacementTask(const Problem& problem_to_draw);

  const Problem& problem;
  std::vector<Fact> facts;               ///< atomic, of all hypotheses
  std::vector<std::size_t> fact_clause;  ///< one a fact
  HintPlaces hints;                      ///< of the text, one a point; moved and scaled to the size of about 1
  bool has_hints = false;
  bool has_all_hints = false;
  bool has_lengths = false;  ///< absolute lengths: the figure must not be scaled
};

struct PlacementFailure {
  std::size_t clause = 0;
  std::string message;
};

struct PlacementOptions {
  /// Goes on where conditions cannot be met by drawing; points are then near where they belong, for a solver.
  bool approximate = false;
  /// Places to follow: as many as the problem has points, or none at all.
  HintPlaces hints = {};
  /// Puts free points where triangles may be far from regular, too.
  bool varied = false;
  /// Insists on the requirements of constructions.
  bool requirements = true;
};

struct PlacementResult {
  Sketch sketch;
  /// The first clause that could not be met exactly; only with PlacementOptions::approximate.
  std::optional<PlacementFailure> unmet;
};

/// Draws all points of the problem one after the other, each on the loci that its hypotheses give, with random
/// choices where they leave freedom.
[[nodiscard]] Result<PlacementResult, PlacementFailure> place_points(const PlacementTask& task,
                                                                     const PlacementOptions& options,
                                                                     SplitMix64& random);

}  // namespace pappus::symbolic
