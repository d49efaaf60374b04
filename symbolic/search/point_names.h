// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace pappus::symbolic {

/// A short name that no point has.
[[nodiscard]] std::string fresh_point_name(std::span<const std::string> names);

}  // namespace pappus::symbolic
