// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/sine_lookup.h"

#include <algorithm>

#include "symbolic/core/point_triples.h"

namespace pappus::symbolic {

SineLookup::SineLookup(const ClosureState& state) : state_(state) {
  law_of_.assign(triple_count(state.unknowns().point_count()), kNone);
  for (std::size_t i = 0; i < state.sines().laws.size(); ++i) {
    const auto& [a, b, c] = state.sines().laws[i].triangle;
    law_of_[triple_index(a, b, c)] = i;
  }
}

std::optional<VariableId> SineLookup::find(const VertexAngle& angle) const {
  const std::size_t index = law_of_[triple_index(angle.vertex, angle.first, angle.second)];
  if (index == kNone) return std::nullopt;
  const SineLaw& law = state_.sines().laws[index];
  const auto place = std::ranges::find(law.triangle, angle.vertex);
  return law.sine[static_cast<std::size_t>(place - law.triangle.begin())];
}

}  // namespace pappus::symbolic
