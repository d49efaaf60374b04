// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/rational.h"

namespace pappus::symbolic::sampling {

/// The rational to about 19 digits.
[[nodiscard]] long double wide_number(const Rational& rational);

}  // namespace pappus::symbolic::sampling
