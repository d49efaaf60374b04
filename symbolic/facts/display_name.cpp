// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/display_name.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <map>
#include <tuple>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

constexpr std::array<std::string_view, 25> kGreekLower = {
    "alpha", "beta",   "gamma",   "delta",  "varepsilon", "zeta",      "eta",  "theta", "iota",
    "kappa", "lambda", "mu",      "nu",     "xi",         "mathrm{o}", "pi",   "rho",   "varsigma",
    "sigma", "tau",    "upsilon", "varphi", "chi",        "psi",       "omega"};
constexpr std::string_view kGreekUpperWithCommand = "ΓΔΘΛΞΠΣΦΨΩ";

bool is_digit(char character) { return character >= '0' && character <= '9'; }

char upper(char character) {
  return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
}

/// The code point of a well-formed sequence of `length` bytes.
std::uint32_t code_point(std::string_view sequence) {
  const auto byte = [&](std::size_t index) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(sequence[index]));
  };
  switch (sequence.size()) {
    case 2: return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3: return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    case 4:
      return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
    default: return byte(0);
  }
}

/// The TeX command of a Greek letter; empty for any other sequence.
std::string greek_command(std::string_view sequence) {
  const std::uint32_t point = code_point(sequence);
  if (point >= 0x3B1 && point <= 0x3C9) return "\\" + std::string(kGreekLower[point - 0x3B1]);
  if (sequence.size() == 2 && kGreekUpperWithCommand.find(sequence) != std::string_view::npos) {
    std::string command = "\\" + std::string(kGreekLower[point + 0x20 - 0x3B1]);
    if (point == 0x3A6) command = "\\phi";
    command[1] = upper(command[1]);
    return command;
  }
  return {};
}

std::string code_point_label(std::string_view sequence) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "[U+%04X]", static_cast<unsigned>(code_point(sequence)));
  return buffer.data();
}

std::string escape_latex_ascii(char character, bool mathematics) {
  switch (character) {
    case '\\': return mathematics ? "\\backslash " : "\\textbackslash{}";
    case '^': return mathematics ? "\\wedge " : "\\textasciicircum{}";
    case '~': return mathematics ? "\\sim " : "\\textasciitilde{}";
    case '{':
    case '}':
    case '$':
    case '&':
    case '#':
    case '_':
    case '%': return std::string("\\") + character;
    case '<': return mathematics ? "<" : "\\textless{}";
    case '>': return mathematics ? ">" : "\\textgreater{}";
    case '|': return mathematics ? "|" : "\\textbar{}";
    case '"': return "''";
    default: return static_cast<unsigned char>(character) < 0x20 || character == 0x7F ? " " : std::string(1, character);
  }
}

std::string escape(std::string_view text, bool mathematics) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = utf8_sequence_length(text);
    const std::string_view sequence = text.substr(0, length);
    if (length == 1) {
      const bool stray = static_cast<unsigned char>(sequence[0]) >= 0x80;
      result += stray ? "?" : escape_latex_ascii(sequence[0], mathematics);
    } else if (const std::string command = greek_command(sequence); !command.empty()) {
      result += mathematics ? command + " " : "$" + command + "$";
    } else {
      result += mathematics ? "\\mbox{" + code_point_label(sequence) + "}" : code_point_label(sequence);
    }
    text.remove_prefix(length);
  }
  return result;
}

/// Splits "o_1'" into stem, digits and primes; a name of digits alone is all stem.
DisplayName split(std::string_view name, bool raise_case) {
  DisplayName result;
  std::string_view rest = name;
  while (rest.size() > 1 && rest.back() == '\'') {
    ++result.primes;
    rest.remove_suffix(1);
  }
  std::size_t digits = 0;
  while (digits + 1 < rest.size() && is_digit(rest[rest.size() - 1 - digits])) ++digits;
  if (digits > 0 && is_digit(rest[0]) && digits + 1 == rest.size()) digits = 0;
  result.digits = std::string(rest.substr(rest.size() - digits));
  rest.remove_suffix(digits);
  if (digits > 0 && rest.size() > 1 && rest.back() == '_') rest.remove_suffix(1);
  for (const char character : rest) result.stem += raise_case ? upper(character) : character;
  return result;
}

auto key(const DisplayName& name) { return std::tuple(name.stem, name.digits, name.primes); }
using Key = std::tuple<std::string, std::string, std::size_t>;

}  // namespace

std::size_t utf8_sequence_length(std::string_view text) {
  PAPPUS_CHECK(!text.empty());
  const auto lead = static_cast<unsigned char>(text[0]);
  std::size_t length = 1;
  if (lead >= 0xC2 && lead <= 0xDF) length = 2;
  if (lead >= 0xE0 && lead <= 0xEF) length = 3;
  if (lead >= 0xF0 && lead <= 0xF4) length = 4;
  if (length > text.size()) return 1;
  for (std::size_t index = 1; index < length; ++index) {
    if ((static_cast<unsigned char>(text[index]) & 0xC0U) != 0x80U) return 1;
  }
  return length;
}

bool DisplayName::is_long() const { return !stem.empty() && utf8_sequence_length(stem) != stem.size(); }

std::string DisplayName::to_unicode() const {
  std::string result = stem;
  for (const char digit : digits) {
    result += "\xE2\x82";
    result += static_cast<char>(0x80 + (digit - '0'));
  }
  return result + std::string(primes, '\'');
}

std::string DisplayName::to_latex() const {
  std::string result = escape(stem, true);
  if (is_long()) result = "\\mathit{" + result + "}";
  if (!digits.empty()) result += "_{" + digits + "}";
  return result + std::string(primes, '\'');
}

std::vector<DisplayName> display_names(std::span<const std::string> names) {
  std::vector<DisplayName> result;
  for (const std::string& name : names) result.push_back(split(name, true));
  for (const bool keep_spelling : {false, true}) {
    std::map<Key, std::size_t> uses;
    for (const DisplayName& name : result) ++uses[key(name)];
    for (std::size_t index = 0; index < names.size(); ++index) {
      if (uses[key(result[index])] == 1) continue;
      result[index] = keep_spelling ? DisplayName{names[index], {}, 0} : split(names[index], false);
    }
  }
  return result;
}

std::string escape_latex(std::string_view text) { return escape(text, false); }

}  // namespace pappus::symbolic
