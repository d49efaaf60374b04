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

void append_string(std::string& json, std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) {
    json += '"';
    json += text;
    json += '"';
  } else {
    json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
}

void append_number(std::string& json, double number) {
  if (!std::isfinite(number)) {
    json += "null";
    return;
  }
  char digits[400];  // the longest double in fixed notation has 309 digits before the point, or 324 zeros after it
  const char* end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed).ptr;
  json.append(static_cast<const char*>(digits), end);
  if (std::find(static_cast<const char*>(digits), end, '.') == end) json += ".0";
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string json;
  append_string(json, text);
  return json;
}

void JsonObjectText::add_key(std::string_view key) {
  if (text_.size() > 1) text_ += ',';
  append_string(text_, key);
  text_ += ':';
}

JsonObjectText& JsonObjectText::add(std::string_view key, std::string_view text) {
  add_key(key);
  append_string(text_, text);
  return *this;
}

JsonObjectText& JsonObjectText::add(std::string_view key, double number) {
  add_key(key);
  append_number(text_, number);
  return *this;
}

JsonObjectText& JsonObjectText::add_raw(std::string_view key, std::string_view json) {
  add_key(key);
  text_ += json;
  return *this;
}

std::string JsonObjectText::finish() {
  text_ += '}';
  return std::move(text_);
}

}  // namespace pappus::app
