// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pappus::symbolic {

/// The linear tables of the closure (symbolic/proof/README.md, "Meaning of facts in the linear tables").
enum class TableKind : std::uint8_t { kDirection, kLogLength, kLength };

inline constexpr std::array kTableKinds{TableKind::kDirection, TableKind::kLogLength, TableKind::kLength};

}  // namespace pappus::symbolic
