// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace pappus::app {

/// "0.1.0+gabc1234": the release and the commit it was built from, ".dirty" behind it when files had changed;
/// "0.1.0" alone when built outside a git checkout.
[[nodiscard]] std::string_view version();

}  // namespace pappus::app
