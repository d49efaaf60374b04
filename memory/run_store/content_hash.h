// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pappus::memory {

/// SHA-256 (FIPS 180-4) of the bytes, as 64 hexadecimal digits: the name of a problem or configuration in a store.
[[nodiscard]] std::string content_hash(std::string_view bytes);

/// What makes two problems the same to a store: name and statement. Where the file lies does not matter.
[[nodiscard]] std::string problem_hash(std::string_view name, std::string_view statement);

}  // namespace pappus::memory
