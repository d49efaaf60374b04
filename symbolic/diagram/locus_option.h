// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/diagram/sketch.h"

namespace pappus::symbolic {

/// What one equation of a fact says about one point while all other points are fixed.
struct LocusOption {
  enum class Shape : std::uint8_t {
    kLine,
    kCircle,
    kLinePair,  ///< two perpendicular lines: the bisectors of an angle
    kConic,     ///< another curve of degree two
  };
  Shape shape = Shape::kLine;
  /// The operations that draw it: one, two for a pair of lines, none for a conic.
  std::vector<Instruction> alternatives;
  /// Fact, component, unknown and unit, for operations on the equation itself.
  Instruction equation;
  /// Other points of the fact that lie on the locus.
  std::vector<PointId> anchors;
};

/// The loci that the facts at `fact_indices` give for `unknown`, all their other points being placed: without
/// repetitions, lines first. Equations of other shapes, and those that hold everywhere, are left out.
[[nodiscard]] std::vector<LocusOption> find_loci(Sketch& sketch, PointId unknown,
                                                 std::span<const std::uint32_t> fact_indices);

}  // namespace pappus::symbolic
