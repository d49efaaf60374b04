// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// A line or circle α(x² + y²) + βx + γy + δ = 0 held in a register of a Program.
using LocusId = Id<struct LocusTag>;

/// The ruler-and-compass operations from which figures are built. Each writes one point or one locus.
enum class Operation : std::uint8_t {
  kFreePoint,       ///< point (x, y)
  kProjectedPoint,  ///< point of locus 0 nearest to (x, y)
  kLocusOfFact,     ///< where the fact's equation holds for the unknown point: a line (branch 0) or circle (1)
  kLineOfPair,      ///< one (branch 0, 1) of the two lines through point 0 that the equation means
  kMeet,            ///< point of loci 0 and 1; branch 0, 1 selects the intersection if one is a circle
  kMeetFact,        ///< point of line 0 where the equation, quadratic along the line, holds; branch 0, 1
  kSecondPoint,     ///< point other than point 0 where the equation holds on the line from it in direction (x, y)
  kLineThrough,     ///< locus through points 0 and 1
  kPerpendicular,   ///< locus through point 0 perpendicular to points 1, 2
  kCombination,     ///< Σ weightᵢ pointᵢ / divisor
  kIncentre,        ///< point: incentre of points 0, 1, 2
  kTangentPoint,    ///< touching point on the circle of centre 0 through 1 of a common tangent with centre 2 through 3;
                    ///< branch bit 0: which tangent, bit 1: internal, bit 2: the point on the second circle instead
  kTrisectingLine,  ///< locus through point 0 at a third (branch 1) or two (branch 2) of the angle from 1 to 2
};

struct Instruction {
  Operation operation = Operation::kFreePoint;
  std::uint32_t target = 0;               ///< the point or locus written
  std::array<std::uint32_t, 4> inputs{};  ///< points or loci read
  std::uint32_t fact = 0;                 ///< index into Program::facts
  std::uint32_t component = 0;            ///< which of the fact's equations
  PointId unknown;                        ///< the point for which the equation is solved
  int branch = 0;
  double x = 0;  ///< exact parameters
  double y = 0;
  double unit = 1;  ///< a power of two about as large as the figure
  std::array<int, 3> weights{};
  int divisor = 1;
};

/// A figure as a list of operations with exact parameters and fixed branches, to be evaluated over any number type.
/// Points 0 … point_count - 1 are the problem's, later ones are temporary.
struct Program {
  std::vector<Fact> facts;
  std::vector<Instruction> instructions;
  std::size_t points = 0;  ///< with temporary ones
  std::size_t loci = 0;
};

}  // namespace pappus::symbolic
