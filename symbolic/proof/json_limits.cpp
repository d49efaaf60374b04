// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/json_limits.h"

#include <cstddef>

namespace pappus::symbolic {
namespace {

constexpr std::size_t kLongestText = std::size_t{16} << 20U;
constexpr std::size_t kDeepest = 16;
constexpr std::size_t kMostElements = 4'000'000;

}  // namespace

std::string excess_of_json(std::string_view text) {
  if (text.size() > kLongestText) return "the proof is longer than 16 MiB";
  std::size_t depth = 0;
  std::size_t elements = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char character = text[i];
    if (in_string) {
      if (character == '\\') ++i;
      in_string = character != '"';
    } else if (character == '"') {
      in_string = true;
    } else if (character == '[' || character == '{') {
      ++elements;
      if (++depth > kDeepest) return "the proof is nested more than 16 levels deep";
    } else if ((character == ']' || character == '}') && depth > 0) {
      --depth;
    } else if (character == ',' && ++elements > kMostElements) {
      return "the proof has more than 4,000,000 elements";
    }
  }
  return {};
}

}  // namespace pappus::symbolic
