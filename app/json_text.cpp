// SPDX-License-Identifier: Apache-2.0
#include "app/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

namespace pappus::app {

namespace {

/// ASCII that stands in JSON as it is.
bool is_plain(char character) { return ' ' <= character && character <= '~' && character != '"' && character != '\\'; }

std::string json_number(double number) {
  if (!std::isfinite(number)) return "null";
  char digits[400];  // the longest double in fixed notation has 309 digits before the point, or 324 zeros after it
  const auto end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed).ptr;
  std::string text(digits, end);
  if (text.find('.') == std::string::npos) text += ".0";
  return text;
}

}  // namespace

std::string json_string(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) return '"' + std::string(text) + '"';
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

JsonObjectText& JsonObjectText::add(std::string_view key, std::string_view text) {
  return add_raw(key, json_string(text));
}

JsonObjectText& JsonObjectText::add(std::string_view key, double number) { return add_raw(key, json_number(number)); }

JsonObjectText& JsonObjectText::add_raw(std::string_view key, std::string_view json) {
  if (text_.size() > 1) text_ += ',';
  text_ += json_string(key);
  text_ += ':';
  text_ += json;
  return *this;
}

std::string JsonObjectText::finish() {
  text_ += '}';
  return std::move(text_);
}

}  // namespace pappus::app
