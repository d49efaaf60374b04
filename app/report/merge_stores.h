// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "symbolic/core/result.h"

namespace pappus::app {

struct MergeSummary {
  std::int64_t results = 0;   ///< in the new store
  std::int64_t repeated = 0;  ///< found once more in a later store, and left out
};

/// Makes the store `output`, which must not exist, of all results of `stores`; it is complete or not there.
[[nodiscard]] symbolic::Result<MergeSummary> merge_stores(const std::vector<std::string>& stores,
                                                          const std::string& output);

}  // namespace pappus::app
