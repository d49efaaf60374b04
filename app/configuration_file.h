// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/option_values.h"
#include "symbolic/core/result.h"

namespace CLI {
class App;
}

namespace pappus::app {

/// Gives the parsed command the values of a TOML file for every option that its command line does not name:
/// `time = 10`, `no-aux = true`, `paths = ["problems"]` for the PATH arguments. Keys are the long names of options.
/// Fails, with the place, on what is no TOML, no option of the command, or no value that the option takes.
[[nodiscard]] std::optional<symbolic::Failure> apply_configuration_file(CLI::App& command, const std::string& path);

/// A TOML file with these values, for apply_configuration_file().
[[nodiscard]] std::string to_toml(const OptionValues& values);

}  // namespace pappus::app
