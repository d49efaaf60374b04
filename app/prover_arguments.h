// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "app/solve_problem.h"
#include "symbolic/rules/rule_family.h"

namespace CLI {
class App;
}

namespace pappus::app {

/// The options that solve and batch share.
struct ProverArguments {
  double seconds = 60;
  std::uint64_t seed = 1;
  std::size_t threads = 1;
  std::size_t attempts = 20000;
  std::string guide = "heuristic";
  std::string strategy = "all";
  std::string without_family;
  std::string method = "auto";
  symbolic::RuleSelection rules;
  bool no_auxiliary = false;
  bool strict = false;
  bool no_check = false;
  bool json = false;
  bool szs = false;
  bool quiet = false;
};

/// Adds --seed K.
void add_seed_option(CLI::App& command, std::uint64_t& seed);

/// Adds the options to a subcommand; `arguments` must outlive the parsing.
void add_prover_arguments(CLI::App& command, ProverArguments& arguments);

[[nodiscard]] SolveOptions to_solve_options(const ProverArguments& arguments, const std::atomic<bool>& cancelled);

}  // namespace pappus::app
