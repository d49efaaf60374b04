// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The unknown of the log-length table that stands for the sine of a triangle's angle, by the laws of sines
/// asserted so far. A view of the state at the time it was made.
class SineLookup {
 public:
  explicit SineLookup(const ClosureState& state);

  /// Nothing when no law of sines has used the angle in its own triangle.
  [[nodiscard]] std::optional<VariableId> find(const VertexAngle& angle) const;

 private:
  const ClosureState& state_;
  std::vector<std::size_t> law_of_;  // by triple_index of the triangle's points; kNone for none
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
};

}  // namespace pappus::symbolic
