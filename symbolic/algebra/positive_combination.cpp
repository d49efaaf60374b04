// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/positive_combination.h"

#include <cstddef>

namespace pappus::symbolic {

std::optional<std::vector<CombinationEntry>> positive_combination(const LinearForm& target,
                                                                  std::span<const SignedForm> forms) {
  const std::vector<std::size_t> chosen = least_support(target, forms);
  if (chosen.empty()) return std::nullopt;
  std::vector<WeightedEquation> equations;
  for (const std::size_t i : chosen) equations.push_back({forms[i].form, forms[i].weight});
  auto combination = sparse_combination(target, equations);
  if (!combination) return std::nullopt;
  for (CombinationEntry& entry : *combination) {
    entry.equation = chosen[entry.equation];
    if (!forms[entry.equation].is_equation && entry.coefficient.sign() <= 0) return std::nullopt;
  }
  return combination;
}

}  // namespace pappus::symbolic
