// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <system_error>

namespace pappus::app {

/// The system's words for an errno value, such as "No space left on device".
[[nodiscard]] inline std::string system_message(int error_number) {
  return std::error_code(error_number, std::generic_category()).message();
}

}  // namespace pappus::app
