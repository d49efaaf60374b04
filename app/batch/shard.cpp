// SPDX-License-Identifier: Apache-2.0
#include "app/batch/shard.h"

#include <charconv>
#include <system_error>
#include <utility>

namespace pappus::app {

namespace {

constexpr std::size_t kMostShards = 1'000'000;

/// True when `text` is a whole number, which then is in `number`.
bool read_number(std::string_view text, std::size_t& number) {
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && rest == text.data() + text.size();
}

}  // namespace

std::string parse_shard(const std::string& text, Shard& shard) {
  const std::size_t slash = text.find('/');
  Shard read;
  const bool numbers = slash != std::string::npos && read_number(std::string_view(text).substr(0, slash), read.index) &&
                       read_number(std::string_view(text).substr(slash + 1), read.count);
  if (!numbers || read.index < 1 || read.index > read.count || read.count > kMostShards) {
    return "'" + text + "' is not a part I/N with I from 1 to N, such as 2/8";
  }
  shard = read;
  return {};
}

std::vector<BatchItem> take_shard(std::vector<BatchItem> items, const Shard& shard) {
  std::vector<BatchItem> taken;
  for (std::size_t i = shard.index - 1; i < items.size(); i += shard.count) taken.push_back(std::move(items[i]));
  return taken;
}

}  // namespace pappus::app
