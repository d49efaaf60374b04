// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <charconv>
#include <cmath>

#include "symbolic/core/check.h"
#include "symbolic/drawing/scene_writers.h"

namespace pappus::symbolic {

std::string short_decimal(double value) {
  PAPPUS_CHECK(std::isfinite(value));
  std::array<char, 400> buffer{};
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 2);
  PAPPUS_CHECK(error == std::errc());
  std::string text(buffer.data(), end);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace pappus::symbolic
