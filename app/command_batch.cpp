// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/batch_items.h"
#include "app/batch_outputs.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/progress.h"
#include "app/prover_arguments.h"
#include "app/run_ordered.h"
#include "app/solve_problem.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

struct BatchArguments {
  ProverArguments prover;
  std::vector<std::string> paths;
  std::size_t jobs = 1;
  BatchDestinations destinations;
  bool fail_on_unsolved = false;
};

constexpr const char* kExamples = R"(
Results come in the order of the problems, and proofs are the same, for any number of jobs.
Exit status: 0 finished, 2 bad input or usage, 3 with --fail-on-unsolved and some unsolved,
130 interrupted (results are kept).

Examples:
  pappus batch problems --jobs 2
  pappus batch problems/imo more.txt --time 10 --jsonl results.jsonl --proofs proofs
  pappus batch problems --json --fail-on-unsolved > results.jsonl
)";

Solution solve_item(const BatchItem& item, const SolveOptions& options) {
  if (item.problem) return solve_problem(*item.problem, options);
  Solution solution;
  solution.record = item.input_error;
  return solution;
}

void print_report(const ProverArguments& arguments, const BatchReport& report, std::size_t item_count,
                  bool interrupted) {
  std::FILE* stream = arguments.json ? stderr : stdout;
  if (!arguments.quiet && !arguments.json) std::fprintf(stream, "%s", report.table().c_str());
  if (interrupted) {
    std::fprintf(stderr, "pappus: interrupted after %zu of %zu problems\n", report.size(), item_count);
  }
  if (!arguments.quiet || !arguments.json) std::fprintf(stream, "%s\n", report.summary().c_str());
}

int exit_status(const BatchArguments& arguments, const BatchReport& report, bool interrupted) {
  if (interrupted) return kExitInterrupted;
  if (report.count(Status::kInputError) > 0) return kExitBadInput;
  const bool unsolved = report.count(Status::kTheorem) < report.size();
  return arguments.fail_on_unsolved && unsolved ? kExitUnsolved : kExitSuccess;
}

int batch(const BatchArguments& arguments) {
  const Result<std::vector<BatchItem>> collected = collect_batch_items(arguments.paths);
  if (!collected) return refuse(collected.error().message);
  const std::vector<BatchItem>& items = collected.value();
  for (const BatchItem& item : items) {
    if (!item.problem) std::fprintf(stderr, "%s\n", item.message.c_str());
  }
  BatchDestinations destinations = arguments.destinations;
  destinations.print_json = arguments.prover.json;
  destinations.print_szs = arguments.prover.szs;
  BatchOutputs outputs(std::move(destinations));
  if (const auto failure = outputs.open()) return refuse(failure->message);

  const std::atomic<bool>& interrupted = catch_interrupts();
  const SolveOptions options = to_solve_options(arguments.prover, interrupted);
  Progress progress(!arguments.prover.quiet, items.size(), "proving");
  std::optional<Failure> failure;
  run_ordered(
      items.size(), arguments.jobs, interrupted,
      [&](std::size_t index) {
        Solution solution = solve_item(items[index], options);
        progress.advance(solution.record.status == Status::kTheorem);
        return solution;
      },
      [&](std::size_t index, Solution& solution) {
        failure = outputs.add(solution, items[index].proof_file_name);
        return !failure;
      });
  progress.finish();
  if (!failure) failure = outputs.close();
  print_report(arguments.prover, outputs.report(), items.size(), interrupted);
  return failure ? refuse(failure->message) : exit_status(arguments, outputs.report(), interrupted);
}

}  // namespace

Command make_batch_command(CLI::App& parent) {
  const auto arguments = std::make_shared<BatchArguments>();
  CLI::App* command = parent.add_subcommand("batch", "Prove every problem of files and folders");
  command->group("Proving");
  command
      ->add_option("PATH", arguments->paths, "Problem files; of a folder, all .geo and .txt files; - is standard input")
      ->required();
  command->add_option("--jobs", arguments->jobs, "Problems worked on at the same time")
      ->check(CLI::Range(1, 1024))
      ->option_text("N [1]");
  command->add_option("--jsonl", arguments->destinations.jsonl_path, "Write a result record a line, as they come")
      ->option_text("OUT");
  command->add_option("--csv", arguments->destinations.csv_path, "Write the results as a table, as they come")
      ->option_text("OUT");
  command->add_option("--proofs", arguments->destinations.proof_folder, "Write each proof to DIR/NAME.json")
      ->option_text("DIR");
  command->add_flag("--fail-on-unsolved", arguments->fail_on_unsolved, "Exit with 3 when a problem is not proved");
  add_prover_arguments(*command, arguments->prover);
  command->footer(kExamples);
  return {command, [arguments] { return batch(*arguments); }};
}

}  // namespace pappus::app
