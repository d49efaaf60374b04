// SPDX-License-Identifier: Apache-2.0
// A file of problems in any layout: .geo, AlphaGeometry, AlphaGeometry 2.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/read_back.h"

namespace pappus::symbolic {
namespace {

void try_text(std::string_view text) {
  for (const auto& problem : parse_each_problem(text, "fuzz", {.goal_required = false})) {
    if (problem) {
      check_reading_back(problem.value());
      static_cast<void>(print_geo(problem.value()));
    } else {
      PAPPUS_CHECK(!problem.error().to_string().empty());
    }
  }
}

}  // namespace
}  // namespace pappus::symbolic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  pappus::symbolic::try_text(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
