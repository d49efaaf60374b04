// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "symbolic/core/printable.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {
namespace {

/// The part of a line around byte `caret` that fits a terminal, printable, and where the caret lies in it.
struct Excerpt {
  std::string text;
  std::size_t caret = 0;
};

Excerpt excerpt(std::string_view line, std::size_t caret) {
  constexpr std::size_t width = 120;
  constexpr std::size_t lead = 60;
  caret = std::min(caret, line.size());
  const std::size_t start = line.size() <= width || caret <= lead ? 0 : caret - lead;
  Excerpt result;
  if (start > 0) result.text = "... ";
  result.caret = result.text.size() + caret - start;
  for (const char c : line.substr(start, width)) {
    const auto byte = static_cast<unsigned char>(c);
    result.text.push_back(byte < 0x20 || byte >= 0x7f ? (c == '\t' ? ' ' : '?') : c);
  }
  if (line.size() - start > width) result.text += " ...";
  return result;
}

}  // namespace

std::string InputError::to_string() const {
  std::string text = printable(file) + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + message;
  if (!source_line.empty() && column > 0) {
    const Excerpt shown = excerpt(source_line, static_cast<std::size_t>(column) - 1);
    text += "\n  " + shown.text + "\n  " + std::string(shown.caret, ' ') + "^";
  }
  if (!suggestion.empty()) text += "\ndid you mean '" + suggestion + "'?";
  return text;
}

}  // namespace pappus::symbolic
