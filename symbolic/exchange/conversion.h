// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace pappus::symbolic {

/// What a writer made of a problem. What the format cannot hold is never left out silently: each loss that leaves a
/// problem of the same kind is a warning, one sentence without a full stop; any other is a Failure instead.
struct Conversion {
  std::string content;
  std::vector<std::string> warnings;
};

}  // namespace pappus::symbolic
