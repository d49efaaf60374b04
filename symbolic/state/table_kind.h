// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pappus::symbolic {

/// The linear tables of the closure (symbolic/proof/README.md, "Meaning of facts in the linear tables").
enum class TableKind : std::uint8_t { kDirection, kLogLength, kLength, kSquaredLength };

inline constexpr std::array kTableKinds{TableKind::kDirection, TableKind::kLogLength, TableKind::kLength,
                                        TableKind::kSquaredLength};

}  // namespace pappus::symbolic
