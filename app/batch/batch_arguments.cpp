// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_arguments.h"

#include <array>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "app/configuration_file.h"
#include "app/option_values.h"

namespace pappus::app {

namespace {

/// Options of solve that change what is printed and never what is found.
constexpr std::array<const char*, 3> kPresentation = {"json", "szs", "quiet"};

/// No limit, or one that leaves room for the program itself.
std::string check_megabytes(const std::string& text) {
  long megabytes = -1;
  if (CLI::detail::lexical_cast(text, megabytes) && (megabytes == 0 || (megabytes >= 64 && megabytes <= 1L << 24U))) {
    return {};
  }
  return "'" + text + "' is not 0 or a number of MiB from 64 to 16777216";
}

void add_work_options(CLI::App& command, BatchArguments& arguments) {
  command.add_option("PATH", arguments.paths,
                     "Problem files; of a folder, all .geo and .txt files; - is standard input");
  command.add_option("--jobs", arguments.jobs, "Problems worked on at the same time")
      ->check(CLI::Range(1, 1024))
      ->option_text("N [1]");
  command
      .add_option_function<std::string>(
          "--shard",
          [&arguments](const std::string& text) {
            const std::string wrong = parse_shard(text, arguments.shard);
            if (!wrong.empty()) throw CLI::ValidationError("--shard", wrong);
          },
          "Only the I-th of N parts of the problems, for job arrays; 'merge' joins the stores")
      ->option_text("I/N");
  command.add_option("--config", arguments.configuration_path, "TOML file with values for the options not given here")
      ->option_text("FILE");
  command.add_flag("--mpi", arguments.mpi, "Work on the ranks that mpirun or srun started; rank 0 keeps the results");
  command.add_option("--worker", arguments.worker_program, "Program to run as worker instead of this one")
      ->option_text("PROGRAM");
}

void add_limit_options(CLI::App& command, BatchArguments& arguments) {
  command.add_option("--memory", arguments.memory_mb, "MiB a problem may use, 64 at least; 0 means no limit")
      ->check(check_megabytes)
      ->option_text("MB [0]");
  command.add_option("--cpu-time", arguments.cpu_seconds, "Processor seconds a problem may use; 0 means no limit")
      ->check(CLI::Range(0.0, 1e6))
      ->option_text("S [0]");
}

void add_output_options(CLI::App& command, BatchArguments& arguments) {
  BatchDestinations& destinations = arguments.destinations;
  command.add_option("--results", arguments.results_path, "Keep results in this store; proofs go to RUN.proofs")
      ->option_text("RUN.sqlite");
  command.add_flag("--resume", arguments.resume, "Add to the store, and do again nothing that is in it");
  command.add_flag("--retry-errors", arguments.retry_errors, "With --resume, do Error and ResourceOut again");
  command.add_option("--jsonl", destinations.jsonl_path, "Write a result record a line, as they come")
      ->option_text("OUT");
  command.add_option("--csv", destinations.csv_path, "Write the results as a table, as they come")->option_text("OUT");
  command.add_option("--proofs", destinations.proof_folder, "Write each proof to DIR/NAME.json")->option_text("DIR");
  command.add_option("--figures", destinations.figure_folder, "Draw each figure to DIR/NAME.svg")->option_text("DIR");
  command.add_flag("--fail-on-unsolved", arguments.fail_on_unsolved, "Exit with 3 when a problem is not proved");
}

}  // namespace

std::optional<symbolic::Failure> BatchArguments::read_configuration() {
  if (!configuration_path.empty()) {
    if (auto failure = apply_configuration_file(*command, configuration_path)) return failure;
  }
  if (paths.empty()) return symbolic::Failure{"PATH is required\nTry 'pappus batch --help'."};
  return std::nullopt;
}

BatchDestinations BatchArguments::all_destinations() const {
  BatchDestinations all = destinations;
  all.print_json = prover.json;
  all.print_szs = prover.szs;
  if (all.proof_folder.empty() && !results_path.empty()) {
    all.proof_folder = std::filesystem::path(results_path).replace_extension(".proofs").string();
  }
  return all;
}

std::vector<std::string> BatchArguments::worker_command() const {
  std::vector<std::string> words = {worker_program.empty() ? "/proc/self/exe" : worker_program, "worker"};
  if (memory_mb > 0) words.push_back("--memory=" + std::to_string(memory_mb));
  for (std::string& word : given_as_words(*command, prover_options)) words.push_back(std::move(word));
  return words;
}

BatchStoreOptions BatchArguments::store_options() const {
  std::set<std::string> relevant = prover_options;
  relevant.insert(limit_options.begin(), limit_options.end());
  relevant.erase("seed");  // a part of the key of its own
  std::set<std::string> all = option_names(*command);
  for (const char* name : {"config", "help"}) all.erase(name);
  OptionValues settings = effective_values(*command, all);
  settings["paths"] = paths;
  return {.path = results_path,
          .resume = resume,
          .retry_errors = retry_errors,
          .configuration = to_json(effective_values(*command, relevant)),
          .settings = to_toml(settings),
          .seed = prover.seed};
}

void add_batch_arguments(CLI::App& command, BatchArguments& arguments) {
  arguments.command = &command;
  command.option_defaults()->always_capture_default();
  add_work_options(command, arguments);
  std::set<std::string> before = option_names(command);
  add_limit_options(command, arguments);
  for (const std::string& name : option_names(command)) {
    if (!before.contains(name)) arguments.limit_options.insert(name);
  }
  add_output_options(command, arguments);
  before = option_names(command);
  add_prover_arguments(command, arguments.prover);
  for (const std::string& name : option_names(command)) {
    if (!before.contains(name)) arguments.prover_options.insert(name);
  }
  for (const char* name : kPresentation) arguments.prover_options.erase(name);
}

}  // namespace pappus::app
