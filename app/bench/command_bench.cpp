// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/batch/batch_items.h"
#include "app/bench/ablation.h"
#include "app/bench/measure_problem.h"
#include "app/bench/standard_problems.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/progress.h"
#include "app/prover_arguments.h"
#include "app/rule_arguments.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;

struct BenchArguments {
  std::vector<std::string> paths;
  std::uint64_t seed = 1;
  symbolic::RuleSelection rules;
  bool table = false;
  bool ablate = false;
  bool quiet = false;
};

constexpr const char* kExamples = R"(
The signature on the last line depends on what is proved, the numbers of facts and the lengths of the
proofs alone; a change that does not alter it is no functional change. No auxiliary points are added.
Exit status: 0 finished, 1 a proof was refused or a problem ran out of time, 2 bad input or usage,
130 interrupted.

Examples:
  pappus bench                                   the problems that come with the program
  pappus bench imo_ag_30.txt --table             a line for each problem of another file
  pappus bench imo_ag_30.txt --rules all,-sines  without a family of rules
  pappus bench problems --ablate                 without each family of rules in turn
)";

Result<std::vector<Problem>> load_bench_problems(const std::vector<std::string>& paths) {
  Result<std::vector<BatchItem>> items = collect_batch_items(paths.empty() ? standard_bench_files() : paths);
  if (!items) return items.error();
  std::vector<Problem> problems;
  for (BatchItem& item : items.value()) {
    if (!item.problem) return Failure{item.message};
    problems.push_back(std::move(*item.problem));
  }
  return problems;
}

int report_interruption(std::size_t done, std::size_t count) {
  std::fprintf(stderr, "pappus: interrupted after %zu of %zu problems\n", done, count);
  return kExitInterrupted;
}

int measure_all(const BenchArguments& arguments, const std::vector<Problem>& problems, const BenchOptions& options) {
  Progress progress(!arguments.quiet, problems.size(), "measuring");
  std::vector<BenchMeasurement> measurements;
  for (const Problem& problem : problems) {
    measurements.push_back(measure_problem(problem, options));
    if (options.cancelled->load()) return report_interruption(measurements.size() - 1, problems.size());
    progress.advance(measurements.back().status == Status::kTheorem);
  }
  progress.finish();
  int exit_status = kExitSuccess;
  for (const BenchMeasurement& measurement : measurements) {
    if (measurement.status != Status::kError && measurement.status != Status::kTimeout) continue;
    std::fprintf(stderr, "pappus: %s: %s\n", symbolic::printable(measurement.problem).c_str(),
                 symbolic::printable(measurement.reason).c_str());
    exit_status = kExitNotProved;
  }
  if (arguments.table) std::printf("%s\n", tabulate(measurements).c_str());
  std::printf("%sBench: %llu\n", summarise(measurements).c_str(),
              static_cast<unsigned long long>(signature_of(measurements)));
  return exit_status;
}

int bench(const BenchArguments& arguments) {
  const Result<std::vector<Problem>> problems = load_bench_problems(arguments.paths);
  if (!problems) return refuse(problems.error().message);
  const std::atomic<bool>& interrupted = catch_interrupts();
  const BenchOptions options{.seed = arguments.seed, .rules = arguments.rules, .cancelled = &interrupted};
  if (!arguments.ablate) return measure_all(arguments, problems.value(), options);
  std::printf("%s", ablate(problems.value(), options).c_str());
  return interrupted.load() ? kExitInterrupted : kExitSuccess;
}

}  // namespace

Command make_bench_command(CLI::App& parent) {
  const auto arguments = std::make_shared<BenchArguments>();
  CLI::App* command = parent.add_subcommand("bench", "Time the deductive core and print the signature of its results");
  command->group("Proving");
  command->add_option("PATH", arguments->paths, "Problem files and folders; by default those of the source tree");
  add_seed_option(*command, arguments->seed);
  add_rules_option(*command, arguments->rules);
  CLI::Option* table = command->add_flag("--table", arguments->table, "Print a line for each problem as well");
  command->add_flag("--ablate", arguments->ablate, "What is lost without each family of rules, and what it costs")
      ->excludes(table);
  command->add_flag("--quiet", arguments->quiet, "No progress");
  command->footer(kExamples);
  return {command, [arguments] { return bench(*arguments); }};
}

}  // namespace pappus::app
