// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/batch/batch_outputs.h"
#include "app/batch/batch_store.h"
#include "app/batch/shard.h"
#include "app/prover_arguments.h"

namespace CLI {
class App;
}

namespace pappus::app {

/// The command line of batch. Lifetime: the command it was added to must outlive it.
struct BatchArguments {
  ProverArguments prover;
  std::vector<std::string> paths;
  std::size_t jobs = 1;
  double cpu_seconds = 0;
  long memory_mb = 0;
  std::string results_path;
  bool resume = false;
  bool retry_errors = false;
  Shard shard;
  BatchDestinations destinations;
  bool fail_on_unsolved = false;
  bool mpi = false;
  std::string worker_program;
  std::string configuration_path;

  CLI::App* command = nullptr;           // set by add_batch_arguments(), with the names of its options
  std::set<std::string> prover_options;  // those that solve() takes
  std::set<std::string> limit_options;   // of batch itself, but able to change a result

  /// Takes over what the configuration file says, if one was named.
  [[nodiscard]] std::optional<symbolic::Failure> read_configuration();
  /// Where the results go; with a store, proofs go beside it unless a folder was named.
  [[nodiscard]] BatchDestinations all_destinations() const;
  /// Program and arguments of a worker: this program, or the one that was named, with the prover options that were
  /// given.
  [[nodiscard]] std::vector<std::string> worker_command() const;
  /// Precondition: results_path is not empty.
  [[nodiscard]] BatchStoreOptions store_options() const;
};

void add_batch_arguments(CLI::App& command, BatchArguments& arguments);

}  // namespace pappus::app
