// SPDX-License-Identifier: Apache-2.0
#include "app/rule_arguments.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <CLI/CLI.hpp>

#include "symbolic/language/spelling.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::kRuleFamilies;
using symbolic::Result;
using symbolic::RuleFamilyInfo;
using symbolic::RuleSelection;

constexpr std::string_view kAll = "all";

Failure unknown_family(std::string_view name) {
  std::array<std::string_view, kRuleFamilies.size() + 1> names{kAll};
  std::transform(kRuleFamilies.begin(), kRuleFamilies.end(), names.begin() + 1,
                 [](const RuleFamilyInfo& info) { return info.name; });
  if (name.empty()) return {"a name is missing in the list of rule families"};
  const std::string word(name);
  const std::string nearest = symbolic::nearest_name(word, names);
  return {"there is no family of rules '" + word + "'" +
          (nearest.empty() ? "; --rules list shows them" : "; did you mean '" + nearest + "'?")};
}

void set_all(RuleSelection& selection, bool enabled) {
  for (const RuleFamilyInfo& info : kRuleFamilies) selection.set(info.family, enabled);
}

}  // namespace

Result<RuleSelection> parse_rules(std::string_view list) {
  RuleSelection selection;
  bool first = true;
  for (bool more = true; more; first = false) {
    const std::size_t comma = list.find(',');
    std::string_view name = list.substr(0, comma);
    more = comma != std::string_view::npos;
    if (more) list.remove_prefix(comma + 1);
    const bool enabled = !name.starts_with('-');
    if (!enabled) name.remove_prefix(1);
    if (first && enabled) set_all(selection, false);
    if (name == kAll) {
      set_all(selection, enabled);
      continue;
    }
    const auto info = std::find_if(kRuleFamilies.begin(), kRuleFamilies.end(),
                                   [name](const RuleFamilyInfo& known) { return known.name == name; });
    if (info == kRuleFamilies.end()) return unknown_family(name);
    selection.set(info->family, enabled);
  }
  return selection;
}

std::string describe_rules() {
  std::size_t width = 0;
  for (const RuleFamilyInfo& info : kRuleFamilies) width = std::max(width, info.name.size());
  std::string text;
  for (const RuleFamilyInfo& info : kRuleFamilies) {
    if (!text.empty()) text += '\n';
    text += std::string(info.name) + std::string(width - info.name.size() + 2, ' ') + std::string(info.theorems);
  }
  return text;
}

void add_rules_option(CLI::App& command, RuleSelection& rules) {
  const auto read = [&rules](const std::string& list) {
    // CLI11 prints the text of this one on standard output and asks for no further argument, as for --version.
    if (list == "list") throw CLI::CallForVersion(describe_rules(), 0);
    const Result<RuleSelection> selection = parse_rules(list);
    if (!selection) throw CLI::ValidationError("--rules", selection.error().message);
    rules = selection.value();
  };
  command
      .add_option_function<std::string>(
          "--rules", read, "Families of rules to apply: similar,concyclic or all,-sines; 'list' shows them")
      ->option_text("LIST [all]")
      ->default_str(std::string(kAll));
}

}  // namespace pappus::app
