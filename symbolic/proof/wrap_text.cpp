// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/wrap_text.h"

#include <algorithm>

#include "symbolic/facts/display_name.h"
#include "symbolic/proof/notation.h"

namespace pappus::symbolic {
namespace {

/// Combining diacritical marks, U+0300 to U+036F.
bool is_combining(std::string_view sequence) {
  const std::string_view lead = sequence.substr(0, 1);
  return sequence.size() == 2 &&
         (lead == "\xCC" || (lead == "\xCD" && static_cast<unsigned char>(sequence[1]) <= 0xAF));
}

/// The next word, with its no-break spaces as blanks; moves `text` behind it. Empty at the end of the text.
std::string next_word(std::string_view& text) {
  const auto is_break = [](char character) {
    return static_cast<unsigned char>(character) <= ' ' || character == 0x7F;
  };
  while (!text.empty() && is_break(text.front())) text.remove_prefix(1);
  std::string word;
  while (!text.empty() && !is_break(text.front())) {
    const std::size_t length = utf8_sequence_length(text);
    const std::string_view sequence = text.substr(0, length);
    word += sequence == kNoBreakSpace ? std::string_view(" ") : sequence;
    text.remove_prefix(length);
  }
  return word;
}

/// Cuts from `word` as many code points as fit into `columns`, at least one.
std::string cut_front(std::string& word, std::size_t columns) {
  std::size_t bytes = 0;
  std::size_t used = 0;
  while (bytes < word.size()) {
    const std::size_t length = utf8_sequence_length(std::string_view(word).substr(bytes));
    const std::size_t step = display_width(std::string_view(word).substr(bytes, length));
    if (bytes > 0 && used + step > columns) break;
    bytes += length;
    used += step;
  }
  std::string front = word.substr(0, bytes);
  word.erase(0, bytes);
  return front;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const std::size_t length = utf8_sequence_length(text);
    if (!is_combining(text.substr(0, length))) ++width;
    text.remove_prefix(length);
  }
  return width;
}

std::string wrap_text(std::string_view text, std::size_t width, std::string_view first_indent, std::size_t indent) {
  const std::string blanks(indent, ' ');
  std::string result;
  std::string line(first_indent);
  bool line_has_word = false;
  const auto finish_line = [&] {
    result += line + "\n";
    line = blanks;
    line_has_word = false;
  };
  for (std::string word = next_word(text); !word.empty(); word = next_word(text)) {
    const std::size_t gap = line_has_word ? 1 : 0;
    if (line_has_word && display_width(line) + gap + display_width(word) > width) finish_line();
    if (line_has_word) line += ' ';
    while (display_width(line) + display_width(word) > width && !word.empty()) {
      const std::size_t used = display_width(line);
      line += cut_front(word, width > used ? width - used : 1);
      if (!word.empty()) finish_line();
      if (display_width(blanks) + 1 >= width) break;
    }
    line += word;
    line_has_word = true;
  }
  if (line_has_word || !first_indent.empty()) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    result += line + "\n";
  }
  return result;
}

}  // namespace pappus::symbolic
