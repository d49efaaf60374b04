// SPDX-License-Identifier: Apache-2.0
#include "app/option_values.h"

#include <array>
#include <charconv>
#include <system_error>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace pappus::app {

namespace {

bool is_flag(const CLI::Option& option) { return option.get_type_size() == 0 || option.get_items_expected_max() == 0; }

std::string shortest_form(const std::string& text) {
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || rest != end) return text;
  std::array<char, 64> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), written.ptr};
}

std::vector<std::string> value_of(const CLI::Option& option) {
  if (is_flag(option)) return {option.count() > 0 ? "true" : "false"};
  std::vector<std::string> values;
  if (option.count() > 0) {
    for (const std::string& result : option.results()) values.push_back(shortest_form(result));
  } else if (!option.get_default_str().empty()) {
    values.push_back(shortest_form(option.get_default_str()));
  }
  return values;
}

}  // namespace

std::set<std::string> option_names(const CLI::App& command) {
  std::set<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.insert(name);
  }
  return names;
}

OptionValues effective_values(const CLI::App& command, const std::set<std::string>& names) {
  OptionValues values;
  for (const std::string& name : names) values[name] = value_of(*command.get_option("--" + name));
  return values;
}

std::vector<std::string> given_as_words(const CLI::App& command, const std::set<std::string>& names) {
  std::vector<std::string> words;
  for (const std::string& name : names) {
    const CLI::Option& option = *command.get_option("--" + name);
    if (option.count() == 0) continue;
    if (is_flag(option)) {
      words.push_back("--" + name);
    } else {
      for (const std::string& result : option.results()) words.push_back("--" + name + "=" + result);
    }
  }
  return words;
}

std::string to_json(const OptionValues& values) {
  nlohmann::json json = nlohmann::json::object();
  for (const auto& [name, texts] : values) {
    json[name] = texts.size() == 1 ? nlohmann::json(texts.front()) : nlohmann::json(texts);
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace pappus::app
