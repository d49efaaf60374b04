// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/point_names.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace pappus::symbolic {

std::string fresh_point_name(std::span<const std::string> names) {
  constexpr std::string_view letters = "xyzuvwpqrstklmnefghijabcdo";
  for (std::size_t number = 0;; ++number) {
    for (const char letter : letters) {
      const std::string name = std::string(1, letter) + (number == 0 ? "" : std::to_string(number));
      if (std::ranges::find(names, name) == names.end()) return name;
    }
  }
}

}  // namespace pappus::symbolic
