// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/batch/batch_arguments.h"
#include "app/batch/batch_items.h"
#include "app/batch/batch_outputs.h"
#include "app/batch/batch_store.h"
#include "app/batch/run_batch.h"
#include "app/cluster/rank_messages.h"
#include "app/cluster/rank_workers.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/progress.h"
#include "app/worker/local_workers.h"
#include "app/worker/make_worker_command.h"
#include "app/worker/solve_task.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

constexpr const char* kExamples = R"(
Problems are solved in worker processes: a crash, a hang or want of memory costs the problem at hand
alone. Results come in the order of the problems, and proofs are the same, for any number of
jobs. With --results they are kept in a file as well, and what is in it is not done again: see --resume.
Exit status: 0 finished, 2 bad input or usage or a file that cannot be written, 3 with
--fail-on-unsolved and some unsolved, 130 interrupted (results are kept).

Examples:
  pappus batch problems --jobs 2
  pappus batch problems/imo more.txt --time 10 --jsonl results.jsonl --proofs proofs
  pappus batch problems --json --fail-on-unsolved > results.jsonl
  pappus batch problems --results run.sqlite --memory 2000
  pappus batch problems --results run.sqlite --resume
  pappus batch problems --results part2.sqlite --shard 2/8
  pappus batch --config nightly.toml --resume
  mpirun -np 4 pappus batch problems --mpi --results run.sqlite
)";

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

/// `arguments` must outlive the workers.
LocalWorkersOptions local_workers(const BatchArguments& arguments) {
  std::function<int(int)> live;
  if (arguments.worker_program.empty()) {
    live = [&arguments](int board) { return live_as_worker(arguments.prover, arguments.memory_mb, board, solve_task); };
  }
  return {
      .jobs = arguments.jobs,
      .command = arguments.worker_command(),
      .live = std::move(live),
      .limits = {
          .seconds = arguments.prover.seconds, .cpu_seconds = arguments.cpu_seconds, .memory_mb = arguments.memory_mb}};
}

/// Prints what is wrong with files of single problems and returns the exit status that this makes of `status`.
int report_unwritten(const std::vector<std::string>& unwritten, int status) {
  for (const std::string& reason : unwritten) std::fprintf(stderr, "pappus: %s\n", symbolic::printable(reason).c_str());
  return unwritten.empty() || status == kExitInterrupted ? status : static_cast<int>(kExitBadInput);
}

int run_items(const BatchArguments& arguments, const std::vector<BatchItem>& items, BatchStore* store,
              BatchOutputs& outputs, Workforce& workforce) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  Progress progress(!arguments.prover.quiet, items.size(), "proving");
  BatchRun run(items, arguments.prover.seed, store, outputs, progress);
  std::optional<Failure> failure = run.prepare();
  if (!failure) failure = run.run(workforce, interrupted);
  if (!failure && store != nullptr && !interrupted) failure = store->finish();
  progress.finish();
  if (!failure) failure = outputs.close();
  print_report(arguments.prover, outputs.report(), items.size(), interrupted);
  const int status = report_unwritten(run.unwritten(), exit_status(arguments, outputs.report(), interrupted));
  return failure ? refuse(failure->message) : status;
}

/// Nothing when no store is wanted.
std::optional<Result<BatchStore>> open_store(const BatchArguments& arguments) {
  if (arguments.results_path.empty()) return std::nullopt;
  return BatchStore::open(arguments.store_options());
}

int lead_batch(const BatchArguments& arguments, Workforce& workforce) {
  const Result<std::vector<std::string>> files = expand_batch_paths(arguments.paths);
  if (!files) return refuse(files.error().message);
  // To create a store is to wait for the disk, mostly.
  auto opening = std::async(std::launch::async, open_store, std::cref(arguments));
  const std::vector<BatchItem> items = take_shard(read_batch_items(files.value()), arguments.shard);
  for (const BatchItem& item : items) {
    if (!item.problem) std::fprintf(stderr, "%s\n", item.message.c_str());
  }
  std::optional<Result<BatchStore>> store = opening.get();
  if (store && !*store) return refuse(store->error().message);
  BatchOutputs outputs(arguments.all_destinations());
  if (const auto failure = outputs.open()) return refuse(failure->message);
  return run_items(arguments, items, store ? &store->value() : nullptr, outputs, workforce);
}

int batch_here(const BatchArguments& arguments) {
  LocalWorkers workers(local_workers(arguments));
  // Before this process reads anything and starts a thread; more than there are processors could not get ready sooner.
  workers.start_early(std::max(1U, std::thread::hardware_concurrency()));
  return lead_batch(arguments, workers);
}

int batch(BatchArguments& arguments) {
  if (const auto failure = arguments.read_configuration()) return refuse(failure->message);
  if (!arguments.mpi) return batch_here(arguments);
  const Result<std::unique_ptr<RankMessages>> started = start_mpi();
  if (!started) return refuse("--mpi: " + started.error().message);
  RankMessages& messages = *started.value();
  if (messages.rank() > 0) return serve_rank(messages, local_workers(arguments));
  if (messages.size() == 1) {
    LocalWorkers workers(local_workers(arguments));
    return lead_batch(arguments, workers);
  }
  RankWorkers ranks(messages, arguments.jobs);
  const int status = lead_batch(arguments, ranks);
  ranks.stop();  // also when an error came before there was any work
  return status;
}

}  // namespace

Command make_batch_command(CLI::App& parent) {
  const auto arguments = std::make_shared<BatchArguments>();
  CLI::App* command = parent.add_subcommand("batch", "Prove every problem of files and folders");
  command->group("Proving");
  add_batch_arguments(*command, *arguments);
  command->footer(kExamples);
  return {command, [arguments] { return batch(*arguments); }};
}

}  // namespace pappus::app
