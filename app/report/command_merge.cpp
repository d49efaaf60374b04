// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/command.h"
#include "app/exit_status.h"
#include "app/report/merge_stores.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

namespace {

struct MergeArguments {
  std::vector<std::string> stores;
  std::string output;
  bool quiet = false;
};

constexpr const char* kExamples = R"(
Each result is kept once; of two with the same problem, configuration, version and seed the first named stays.
Proofs are not copied: their paths are noted as seen from the new store.
Exit status: 0 merged, 2 bad input or usage.

Examples:
  pappus merge part1.sqlite part2.sqlite -o run.sqlite
)";

int merge(const MergeArguments& arguments) {
  const auto merged = merge_stores(arguments.stores, arguments.output);
  if (!merged) return refuse(merged.error().message);
  if (!arguments.quiet) {
    std::printf("%s: %lld results of %zu stores; %lld were in more than one\n",
                symbolic::printable(arguments.output).c_str(), static_cast<long long>(merged.value().results),
                arguments.stores.size(), static_cast<long long>(merged.value().repeated));
  }
  return kExitSuccess;
}

}  // namespace

Command make_merge_command(CLI::App& parent) {
  const auto arguments = std::make_shared<MergeArguments>();
  CLI::App* command = parent.add_subcommand("merge", "Join the stores of several runs, such as shards, into one");
  command->group("Runs");
  command->add_option("STORE", arguments->stores, "Stores that batch --results wrote")->required();
  command->add_option("-o,--output", arguments->output, "The new store; it must not be there yet")
      ->required()
      ->option_text("OUT");
  command->add_flag("--quiet", arguments->quiet, "Print nothing");
  command->footer(kExamples);
  return {command, [arguments] { return merge(*arguments); }};
}

}  // namespace pappus::app
