// SPDX-License-Identifier: Apache-2.0
#include "app/configuration_file.h"

#include <sstream>
#include <string_view>
#include <vector>

#include <toml++/toml.h>
#include <CLI/CLI.hpp>

#include "app/load_problems.h"
#include "symbolic/language/spelling.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

/// The key that stands for the positional arguments of batch.
constexpr std::string_view kPaths = "paths";

std::string place(const std::string& path, const toml::source_region& region) {
  return path + ":" + std::to_string(region.begin.line) + ":" + std::to_string(region.begin.column) + ": ";
}

/// The value as a command line would have it; nothing for tables, dates and lists.
std::optional<std::string> to_word(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  if (const auto flag = node.value_exact<bool>()) return *flag ? "true" : "false";
  if (const auto whole = node.value_exact<std::int64_t>()) return std::to_string(*whole);
  if (const auto real = node.value_exact<double>()) {
    std::ostringstream words;
    words << *real;
    return words.str();
  }
  return std::nullopt;
}

std::optional<std::vector<std::string>> to_words(const toml::node& node) {
  std::vector<std::string> words;
  if (const toml::array* list = node.as_array()) {
    for (const toml::node& entry : *list) {
      const auto word = to_word(entry);
      if (!word) return std::nullopt;
      words.push_back(*word);
    }
    return words;
  }
  if (const auto word = to_word(node)) return std::vector<std::string>{*word};
  return std::nullopt;
}

CLI::Option* find_option(CLI::App& command, const std::string& key) {
  if (key == kPaths) return command.get_option_no_throw("PATH");
  if (key == "config" || key == "help") return nullptr;
  return command.get_option_no_throw("--" + key);
}

Failure unknown_key(const CLI::App& command, const std::string& where, const std::string& key) {
  const std::set<std::string> names = option_names(command);
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string nearest = symbolic::nearest_name(key, views);
  return Failure{where + "there is no option '" + key + "'" +
                 (nearest.empty() ? "" : "; did you mean '" + nearest + "'?")};
}

std::optional<Failure> apply_entry(CLI::App& command, const std::string& where, const std::string& key,
                                   const toml::node& node) {
  CLI::Option* option = find_option(command, key);
  if (option == nullptr) return unknown_key(command, where, key);
  const auto words = to_words(node);
  if (!words) return Failure{where + "'" + key + "' takes a text, a number, true or false, or a list of them"};
  if (option->count() > 0 || words->empty()) return std::nullopt;
  const bool is_flag = option->get_items_expected_max() == 0;
  if (is_flag && (words->size() != 1 || (words->front() != "true" && words->front() != "false"))) {
    return Failure{where + "'" + key + "' is true or false"};
  }
  if (is_flag && words->front() == "false") return std::nullopt;
  try {
    option->add_result(*words);
    option->run_callback();
  } catch (const CLI::ParseError& error) {
    return Failure{where + error.what()};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Failure> apply_configuration_file(CLI::App& command, const std::string& path) {
  const Result<std::string> text = read_input(path);
  if (!text) return text.error();
  try {
    const toml::table table = toml::parse(text.value(), path);
    for (const auto& [key, node] : table) {
      if (auto failure = apply_entry(command, place(path, node.source()), std::string(key.str()), node)) {
        return failure;
      }
    }
    return std::nullopt;
  } catch (const toml::parse_error& error) {
    return Failure{place(path, error.source()) + std::string(error.description())};
  }
}

std::string to_toml(const OptionValues& values) {
  toml::table table;
  for (const auto& [name, texts] : values) {
    if (texts.empty()) continue;
    if (name == kPaths) {
      toml::array list;
      for (const std::string& text : texts) list.push_back(text);
      table.insert(name, std::move(list));
    } else if (texts.front() == "true" || texts.front() == "false") {
      table.insert(name, texts.front() == "true");
    } else {
      table.insert(name, texts.front());
    }
  }
  std::ostringstream text;
  text << table << "\n";
  return text.str();
}

}  // namespace pappus::app
