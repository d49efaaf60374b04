// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace pappus::symbolic {

/// Sorts the indices and leaves each once: what is to be looked at again, in an order that depends on nothing else.
inline void keep_each_once(std::vector<std::size_t>& indices) {
  std::sort(indices.begin(), indices.end());
  indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
}

}  // namespace pappus::symbolic
