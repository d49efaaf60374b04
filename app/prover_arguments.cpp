// SPDX-License-Identifier: Apache-2.0
#include "app/prover_arguments.h"

#include <charconv>
#include <string>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/rule_arguments.h"
#include "symbolic/search/candidate.h"

namespace pappus::app {

namespace {

/// Accepts what a clock can count: 0 to a million seconds. Not-a-number fails every comparison and is refused.
std::string check_seconds(const std::string& text) {
  double seconds = -1;
  if (CLI::detail::lexical_cast(text, seconds) && seconds >= 0 && seconds <= 1e6) return {};
  return "'" + text + "' is not a number of seconds from 0 to 1000000";
}

/// CLI11 takes "-1" for a large number; a seed is digits alone.
std::string check_seed(const std::string& text) {
  std::uint64_t seed = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, seed);
  if (error == std::errc() && rest == end) return {};
  return "'" + text + "' is not a whole number from 0 to 18446744073709551615";
}

Method method_called(const std::string& name) {
  if (name == "algebraic") return Method::kAlgebraic;
  return name == "deductive" ? Method::kDeductive : Method::kAuto;
}

}  // namespace

void add_seed_option(CLI::App& command, std::uint64_t& seed) {
  command.add_option("--seed", seed, "Seed of the figure's random choices")->check(check_seed)->option_text("K [1]");
}

void add_prover_arguments(CLI::App& command, ProverArguments& arguments) {
  command.add_option("--time", arguments.seconds, "Seconds a problem may take; 0 means no limit")
      ->check(check_seconds)
      ->option_text("S [60]");
  add_seed_option(command, arguments.seed);
  command.add_option("--threads", arguments.threads, "Threads that the search for auxiliary points may use")
      ->check(CLI::Range(1, 1024))
      ->option_text("N [1]");
  command
      .add_option("--method", arguments.method,
                  "deductive, algebraic, or auto: deductive, and algebraic if that saturates")
      ->check(CLI::IsMember({"auto", "deductive", "algebraic"}))
      ->option_text("METHOD [auto]");
  add_rules_option(command, arguments.rules);
  command.add_flag("--no-aux", arguments.no_auxiliary, "Add no auxiliary points");
  command.add_option("--guide", arguments.guide, "What ranks auxiliary points: heuristic or uniform")
      ->check(CLI::IsMember({"uniform", "heuristic"}))
      ->option_text("GUIDE [heuristic]");
  command.add_option("--attempts", arguments.attempts, "Sets of auxiliary points that are tried at most")
      ->check(CLI::Range(std::size_t{0}, std::size_t{1'000'000'000}))
      ->option_text("N [20000]");
  command
      .add_option("--strategy", arguments.strategy,
                  "Sets of auxiliary points: single ones, these and beams, these and random sets, or all")
      ->check(CLI::IsMember({"all", "single", "beams", "random"}))
      ->option_text("STRATEGY [all]");
  command
      .add_option("--without-family", arguments.without_family,
                  "A kind of auxiliary points not to use (--explain lists them)")
      ->check(CLI::IsMember(
          std::vector<std::string>(symbolic::kCandidateFamilyNames.begin(), symbolic::kCandidateFamilyNames.end())))
      ->option_text("FAMILY");
  command.add_flag("--strict", arguments.strict,
                   "A statement stands for all its figures: a goal that fails in one of them is refuted");
  command.add_flag("--no-check", arguments.no_check, "Do not hand proofs to the independent checker");
  command.add_flag("--json", arguments.json, "Print result records (one JSON object a problem) instead of text");
  command.add_flag("--szs", arguments.szs, "Print the TPTP status line as well");
  command.add_flag("--quiet", arguments.quiet, "No progress, and only what was asked for");
}

SolveOptions to_solve_options(const ProverArguments& arguments, const std::atomic<bool>& cancelled) {
  return {.method = method_called(arguments.method),
          .auxiliary_points = !arguments.no_auxiliary,
          .guide = arguments.guide,
          .attempts = arguments.attempts,
          .threads = arguments.threads,
          .strategy = arguments.strategy,
          .without_family = arguments.without_family,
          .on_progress = {},
          .seed = arguments.seed,
          .seconds = arguments.seconds,
          .check = !arguments.no_check,
          .strict = arguments.strict,
          .rules = arguments.rules,
          .cancelled = &cancelled};
}

}  // namespace pappus::app
