// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/batch/batch_items.h"

namespace pappus::app {

/// One of `count` parts of a batch, counting from 1.
struct Shard {
  std::size_t index = 1;
  std::size_t count = 1;
};

/// Reads "I/N" with 1 ≤ I ≤ N ≤ 1,000,000. Returns what is wrong with the text, or nothing; the form CLI11 wants.
[[nodiscard]] std::string parse_shard(const std::string& text, Shard& shard);

/// The items of the shard: every N-th. Each item is in exactly one of the N shards.
[[nodiscard]] std::vector<BatchItem> take_shard(std::vector<BatchItem> items, const Shard& shard);

}  // namespace pappus::app
