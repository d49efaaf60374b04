// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "memory/sqlite/database.h"
#include "symbolic/core/result.h"

namespace pappus::memory {

/// Raised with every change of the tables; memory/README.md documents them.
inline constexpr int kRunStoreVersion = 1;

/// Makes an empty database a run store, and refuses any other kind of file and any other version.
[[nodiscard]] std::optional<symbolic::Failure> ensure_schema(Database& database, Access access);

}  // namespace pappus::memory
