// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/decimal_text.h"

#include <array>
#include <charconv>

namespace pappus::symbolic {

std::string exact_decimal(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0.0 : value);
  return {buffer.data(), end.ptr};
}

}  // namespace pappus::symbolic
