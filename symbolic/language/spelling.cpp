// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/spelling.h"

#include <algorithm>
#include <vector>

namespace pappus::symbolic {

std::size_t edit_distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> before_previous(right.size() + 1);
  std::vector<std::size_t> previous(right.size() + 1);
  std::vector<std::size_t> current(right.size() + 1);
  for (std::size_t column = 0; column <= right.size(); ++column) previous[column] = column;
  for (std::size_t row = 1; row <= left.size(); ++row) {
    current[0] = row;
    for (std::size_t column = 1; column <= right.size(); ++column) {
      const std::size_t substitution = left[row - 1] == right[column - 1] ? 0 : 1;
      current[column] = std::min({previous[column] + 1, current[column - 1] + 1, previous[column - 1] + substitution});
      const bool swapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
      if (swapped) current[column] = std::min(current[column], before_previous[column - 2] + 1);
    }
    before_previous.swap(previous);
    previous.swap(current);
  }
  return previous[right.size()];
}

std::string nearest_name(std::string_view word, std::span<const std::string_view> names) {
  constexpr std::size_t most_edits = 2;
  constexpr std::size_t longest = 64;
  std::string_view best;
  std::size_t best_distance = most_edits + 1;
  if (word.size() > longest) return {};
  for (const std::string_view name : names) {
    const std::size_t difference = std::max(name.size(), word.size()) - std::min(name.size(), word.size());
    if (difference > most_edits) continue;
    const std::size_t distance = edit_distance(word, name);
    if (distance < best_distance && distance < std::min(word.size(), name.size())) {
      best = name;
      best_distance = distance;
    }
  }
  return std::string(best);
}

}  // namespace pappus::symbolic
