// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace pappus::symbolic {

/// `value` with so many digits that it reads back as the same double; zero without a sign.
[[nodiscard]] std::string exact_decimal(double value);

}  // namespace pappus::symbolic
