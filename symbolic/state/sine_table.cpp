// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/sine_table.h"

namespace pappus::symbolic {

std::array<std::optional<SineProportion>, 3> sine_proportions(const Unknowns& unknowns, const SineLaw& law) {
  std::array<std::optional<SineProportion>, 3> proportions;
  const auto& p = law.triangle;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    if (law.sine[i] && law.sine[j])
      proportions[i] = {unknowns.pair(p[j], p[k]), *law.sine[i], unknowns.pair(p[k], p[i]), *law.sine[j]};
  }
  return proportions;
}

std::vector<LinearForm> law_of_sines(const Unknowns& unknowns, const SineLaw& law) {
  std::vector<LinearForm> equations;
  for (const auto& proportion : sine_proportions(unknowns, law)) {
    if (!proportion) continue;
    LinearForm& form = equations.emplace_back();
    form.add(proportion->left_side, 1);
    form.add(proportion->left_sine, -1);
    form.add(proportion->right_side, -1);
    form.add(proportion->right_sine, 1);
  }
  return equations;
}

}  // namespace pappus::symbolic
