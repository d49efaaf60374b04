// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pappus::symbolic {

/// A point's name as a reader expects it in a figure or a proof: A, O₁, E′.
struct DisplayName {
  std::string stem;    ///< "O" of o1'; never empty for a non-empty name
  std::string digits;  ///< the subscript: "1" of o1'; may be empty
  std::size_t primes = 0;

  /// True when the stem is more than one character, so that two names side by side need a separator.
  [[nodiscard]] bool is_long() const;
  /// "O₁'" in Unicode.
  [[nodiscard]] std::string to_unicode() const;
  /// "O_{1}'", for TeX's mathematics mode; characters that TeX gives a meaning are escaped.
  [[nodiscard]] std::string to_latex() const;

  friend bool operator==(const DisplayName& left, const DisplayName& right) = default;
};

/// One display name a point, all different when the names are: letters become upper case and trailing digits a
/// subscript. Names that would become equal keep their case, and if that is not enough, their spelling.
[[nodiscard]] std::vector<DisplayName> display_names(std::span<const std::string> names);

/// `text` for TeX's paragraph mode: special characters are escaped, Greek letters become mathematics, and any other
/// character beyond ASCII its code point "[U+4E2D]", so that plain pdflatex compiles it.
[[nodiscard]] std::string escape_latex(std::string_view text);

/// The byte length (1 to 4) of the UTF-8 sequence that starts `text`; 1 where it is not well formed.
/// Precondition: `text` is not empty.
[[nodiscard]] std::size_t utf8_sequence_length(std::string_view text);

}  // namespace pappus::symbolic
