// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/point_name.h"

#include <algorithm>

namespace pappus::symbolic {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

}  // namespace

bool is_point_name(std::string_view text) {
  if (text.empty() || text.size() > kLongestPointName || !is_letter(text.front())) return false;
  return std::ranges::all_of(text, [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '\''; });
}

}  // namespace pappus::symbolic
