// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "symbolic/core/result.h"
#include "symbolic/rules/rule_family.h"

namespace CLI {
class App;
}

namespace pappus::app {

/// The selection that a list of families names: "similar,concyclic" are these two alone, "all,-sines" all but one.
/// A list that begins with a removal begins from all. Fails on a name that is none, with the nearest one.
[[nodiscard]] symbolic::Result<symbolic::RuleSelection> parse_rules(std::string_view list);

/// The families with their theorems, one a line.
[[nodiscard]] std::string describe_rules();

/// Adds --rules LIST; `rules` must outlive the parsing. "--rules list" prints the families and ends the parsing with
/// success, whatever else is asked for.
void add_rules_option(CLI::App& command, symbolic::RuleSelection& rules);

}  // namespace pappus::app
