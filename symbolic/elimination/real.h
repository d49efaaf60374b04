// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/multiprecision/mpfr.hpp>

namespace pappus::symbolic::elimination {

/// A floating-point number of 120 decimal digits. It proposes branches and parameters and proves nothing.
using Real =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<120>, boost::multiprecision::et_off>;

}  // namespace pappus::symbolic::elimination
