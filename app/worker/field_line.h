// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace pappus::app {

// Messages between workers and the one who started them: fields of any bytes, a tab after each, on one line. Within a
// field a tab, a line feed and a backslash are written as "\t", "\n" and "\\". Both ends are the same program, so that
// the order of the fields is enough to tell them apart.

/// Writes fields to a line.
class FieldWriter {
 public:
  FieldWriter& add(std::string_view text);
  /// Numbers arrive exactly as they were, `double` too.
  template <class Number>
  requires std::integral<Number> || std::floating_point<Number> FieldWriter& add(Number number) {
    char digits[32];
    if constexpr (std::is_same_v<Number, bool>) {
      return add(number ? 1 : 0);
    } else {
      return add(std::string_view(digits, std::to_chars(digits, digits + sizeof digits, number).ptr));
    }
  }
  [[nodiscard]] std::string take() { return std::move(line_); }

 private:
  std::string line_;
};

/// Reads the fields of a line in their order. After the first that is not there or is no such number, nothing is read
/// any more and all values are empty.
class FieldReader {
 public:
  /// `line` must outlive this.
  explicit FieldReader(std::string_view line) : rest_(line) {}

  void read(std::string& text);
  template <class Number>
  requires std::integral<Number> || std::floating_point<Number>
  void read(Number& number) {
    const std::string_view digits = next_field();
    if constexpr (std::is_same_v<Number, bool>) {
      number = digits == "1";
      if (!number && digits != "0") failed_ = true;
    } else {
      number = {};
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
      if (error != std::errc() || end != digits.data() + digits.size()) failed_ = true;
    }
  }
  /// A number of fields or groups of fields to follow; 0 when so many cannot.
  [[nodiscard]] std::size_t read_count();

  /// All fields were there, and no more.
  [[nodiscard]] bool finished() const { return !failed_ && rest_.empty(); }

 private:
  /// As it stands in the line.
  std::string_view next_field();

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace pappus::app
