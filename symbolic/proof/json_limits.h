// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pappus::symbolic {

/// Why the text is too long, too deep or too full to be parsed as a proof; empty when it is not. One pass that
/// builds nothing: at most 16 MiB, 16 levels and 4,000,000 elements.
[[nodiscard]] std::string excess_of_json(std::string_view text);

}  // namespace pappus::symbolic
