// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pappus::app {

/// Values by long option name without dashes; of a flag, "true" or "false".
using OptionValues = std::map<std::string, std::vector<std::string>>;

/// The long names of all options a command has now.
[[nodiscard]] std::set<std::string> option_names(const CLI::App& command);

/// What is in force for each of the named options: what was given, or else the default. Numbers are in their shortest
/// form, so that 60 and 60.0 are the same.
[[nodiscard]] OptionValues effective_values(const CLI::App& command, const std::set<std::string>& names);

/// The named options as they were given, as words of a command line.
[[nodiscard]] std::vector<std::string> given_as_words(const CLI::App& command, const std::set<std::string>& names);

/// {"no-aux":false,"time":"60",…}: one line of JSON, names in order, lists only where there is not one value.
[[nodiscard]] std::string to_json(const OptionValues& values);

}  // namespace pappus::app
