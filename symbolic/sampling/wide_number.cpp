// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/wide_number.h"

#include <cmath>

namespace pappus::symbolic::sampling {

long double wide_number(const Rational& rational) {
  if (rational.is_small()) {
    return static_cast<long double>(rational.small_numerator()) /
           static_cast<long double>(rational.small_denominator());
  }
  // What the double leaves is added as a double of its own.
  const mpq_class exact = rational.to_mpq();
  const double high = exact.get_d();
  if (!std::isfinite(high)) return high;
  const mpq_class rest = exact - mpq_class(high);
  return static_cast<long double>(high) + static_cast<long double>(rest.get_d());
}

}  // namespace pappus::symbolic::sampling
