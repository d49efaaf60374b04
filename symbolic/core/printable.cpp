// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/printable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace pappus::symbolic {
namespace {

/// A character and the number of its bytes; length 0 where the bytes are not UTF-8.
struct Character {
  std::uint32_t code = 0;
  std::size_t length = 0;
};

Character first_character(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  std::uint32_t code = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {};
    code = (code << 6U) | (byte(i) & 0x3FU);
  }
  constexpr std::array<std::uint32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < smallest[length] || code > 0x10FFFF || is_surrogate) return {};
  return {code, length};
}

/// Controls, ends of lines, marks of direction, and what is not seen at all.
bool is_hidden(std::uint32_t code) {
  struct Range {
    std::uint32_t first;
    std::uint32_t last;
  };
  constexpr std::array kHidden = {Range{0x00, 0x1F},     Range{0x7F, 0x9F},     Range{0xAD, 0xAD},
                                  Range{0x061C, 0x061C}, Range{0x180E, 0x180E}, Range{0x200B, 0x200F},
                                  Range{0x2028, 0x202E}, Range{0x2060, 0x206F}, Range{0xFE00, 0xFE0F},
                                  Range{0xFEFF, 0xFEFF}, Range{0xFFF9, 0xFFFB}, Range{0xE0000, 0xE0FFF}};
  return std::ranges::any_of(kHidden, [code](const Range& range) { return range.first <= code && code <= range.last; });
}

/// Spaces of any width; a no-break space, too, would fill a line.
bool is_blank(std::uint32_t code) {
  return code == ' ' || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
         code == 0x205F || code == 0x2800 || code == 0x3000;
}

std::string escape(std::uint32_t code) {
  if (code == '\n') return "\\n";
  if (code == '\r') return "\\r";
  if (code == '\t') return "\\t";
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), code < 0x80 ? "\\x%02x" : "\\u%04x", static_cast<unsigned>(code));
  return buffer.data();
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  bool behind_blank = false;
  while (!text.empty()) {
    const Character next = first_character(text);
    const bool blank = next.length > 0 && is_blank(next.code);
    if (next.length == 0) {
      std::array<char, 8> buffer{};
      std::snprintf(buffer.data(), buffer.size(), "\\x%02x",
                    static_cast<unsigned>(static_cast<unsigned char>(text[0])));
      result += buffer.data();
    } else if (blank) {
      if (!behind_blank) result += ' ';
    } else if (is_hidden(next.code)) {
      result += escape(next.code);
    } else {
      result += text.substr(0, next.length);
    }
    behind_blank = blank;
    text.remove_prefix(next.length == 0 ? 1 : next.length);
  }
  return result;
}

}  // namespace pappus::symbolic
