// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.h"
#include "app/exit_status.h"
#include "app/system_message.h"
#include "app/version.h"
#include "symbolic/core/printable.h"
#include "symbolic/language/spelling.h"

namespace pappus::app {

namespace {

constexpr const char* kExamples = R"(
Examples:
  pappus solve problems/imo/2000_p1.geo               prove a problem and print the proof
  pappus batch problems --jobs 2 --jsonl results.jsonl  every problem of a folder
  pappus check proof.json                             check a proof on its own
  pappus draw problems/imo/2000_p1.geo -o figure.svg  the figure alone
  pappus convert figure.ggb -o problem.geo            from one format of problems to another
  pappus solve --help                                 options and examples of one command
)";

constexpr std::array<std::string_view, 10> kCommands = {"solve", "batch", "worker",  "report", "merge",
                                                        "check", "draw",  "convert", "fuzz",   "bench"};

/// What is wrong with a first argument that is neither a command nor an option; empty when that is not the matter.
std::string describe_unknown_command(const std::string& word) {
  if (word.starts_with("-") || std::find(kCommands.begin(), kCommands.end(), word) != kCommands.end()) return {};
  const std::string nearest = symbolic::nearest_name(word, kCommands);
  return "there is no command '" + word + "'" + (nearest.empty() ? "" : "; did you mean '" + nearest + "'?");
}

/// What is wrong with the first argument that the command has no use for.
std::string describe_unexpected(const CLI::App& application, const CLI::App& command) {
  // CLI11 returns what remains in reverse order, options behind their values.
  const std::vector<std::string> remaining = application.remaining(true);
  const auto option =
      std::find_if(remaining.begin(), remaining.end(), [](const std::string& word) { return word.starts_with("-"); });
  if (option == remaining.end()) return "unexpected argument '" + remaining.front() + "'";
  std::vector<std::string> names;
  for (const CLI::Option* known : command.get_options()) {
    for (const std::string& name : known->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string nearest = symbolic::nearest_name(*option, views);
  return "there is no option '" + *option + "'" + (nearest.empty() ? "" : "; did you mean '" + nearest + "'?");
}

/// Usage errors of CLI11 in the program's own words and exit status; help and version go to standard output.
int report_parse_error(const CLI::App& application, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) {
    application.exit(error);
    return kExitSuccess;
  }
  const std::vector<CLI::App*> parsed = application.get_subcommands();
  const CLI::App& command = parsed.empty() ? application : *parsed.front();
  const bool unexpected = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
  const std::string name = parsed.empty() ? "pappus" : "pappus " + command.get_name();
  return refuse((unexpected ? describe_unexpected(application, command) : error.what()) + "\nTry '" + name +
                " --help'.");
}

int run(int argument_count, const char* const* arguments) {
  CLI::App application("Pappus proves theorems of plane geometry, step by step, and checks every proof.", "pappus");
  application.set_version_flag("--version", "pappus " + std::string(version()));
  application.footer(kExamples);
  application.get_formatter()->column_width(36);
  const std::vector<Command> commands = {make_solve_command(application),  make_batch_command(application),
                                         make_check_command(application),  make_draw_command(application),
                                         make_worker_command(application), make_report_command(application),
                                         make_merge_command(application),  make_convert_command(application),
                                         make_fuzz_command(application),   make_bench_command(application)};
  application.require_subcommand(1);
  if (argument_count <= 1) {
    std::fputs(application.help().c_str(), stderr);
    return kExitBadInput;
  }
  if (const std::string unknown = describe_unknown_command(arguments[1]); !unknown.empty()) {
    return refuse(unknown + "\nTry 'pappus --help'.");
  }
  try {
    application.parse(argument_count, arguments);
  } catch (const CLI::ParseError& error) {
    return report_parse_error(application, error);
  }
  for (const Command& command : commands) {
    if (command.arguments->parsed()) return command.run();
  }
  return kExitBadInput;
}

/// The command's exit status, unless what it printed could not be written.
int finish_output(int exit_status) {
  errno = 0;
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit_status;
  const std::string reason = errno != 0 ? ": " + system_message(errno) : "";
  std::fprintf(stderr, "pappus: cannot write to standard output%s\n", reason.c_str());
  return kExitBadInput;
}

}  // namespace

}  // namespace pappus::app

int main(int argument_count, char** arguments) {
  try {
    return pappus::app::finish_output(pappus::app::run(argument_count, arguments));
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "pappus: %s\n", pappus::symbolic::printable(exception.what()).c_str());
    return pappus::app::kExitBadInput;
  }
}
