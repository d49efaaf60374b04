// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace pappus::app {

/// Writes one flat JSON object a member at a time, in this order and without white space. For records that are written
/// by the thousand: a tree of values, as the JSON library builds it first, costs many times as much.
class JsonObjectText {
 public:
  JsonObjectText& add(std::string_view key, std::string_view text);
  JsonObjectText& add(std::string_view key, double number);
  /// A number, or true and false.
  template <std::integral Value>
  JsonObjectText& add(std::string_view key, Value value) {
    if constexpr (std::is_same_v<Value, bool>) return add_raw(key, value ? "true" : "false");
    return add_raw(key, std::to_string(value));
  }
  /// `json` is a JSON value already.
  JsonObjectText& add_raw(std::string_view key, std::string_view json);

  /// Ends the object; call once.
  [[nodiscard]] std::string finish();

 private:
  void add_key(std::string_view key);

  std::string text_ = "{";
};

/// The text between quotes. JSON is UTF-8 and file names need not be: bytes that are not become U+FFFD.
[[nodiscard]] std::string json_string(std::string_view text);

}  // namespace pappus::app
