// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/sine_table.h"

namespace pappus::symbolic {

std::vector<LinearForm> law_of_sines(const Unknowns& unknowns, const SineLaw& law) {
  std::vector<LinearForm> equations;
  const auto& p = law.triangle;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    if (!law.sine[i] || !law.sine[j]) continue;
    LinearForm form;
    form.add(unknowns.pair(p[j], p[k]), 1);
    form.add(*law.sine[i], -1);
    form.add(unknowns.pair(p[k], p[i]), -1);
    form.add(*law.sine[j], 1);
    equations.push_back(std::move(form));
  }
  return equations;
}

}  // namespace pappus::symbolic
