// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/atomic_file.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "app/load_problems.h"
#include "app/progress.h"
#include "app/prover_arguments.h"
#include "symbolic/fuzzing/algebraic_witness.h"
#include "symbolic/fuzzing/auxiliary_trial.h"
#include "symbolic/fuzzing/certificate_trial.h"
#include "symbolic/fuzzing/contrary_trial.h"
#include "symbolic/fuzzing/existence_trial.h"
#include "symbolic/fuzzing/order_trial.h"
#include "symbolic/fuzzing/proof_trial.h"
#include "symbolic/fuzzing/scope_trial.h"
#include "symbolic/fuzzing/search_trial.h"
#include "symbolic/fuzzing/statement_trial.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Finding;
using symbolic::Problem;
using symbolic::Result;

struct FuzzArguments {
  std::vector<std::string> paths;
  std::uint64_t from = 1;
  std::uint64_t trials = 100;
  std::size_t points = 9;
  std::string attack = "all";
  std::string findings = "findings";
  bool witness = false;
  bool json = false;
  bool quiet = false;
};

constexpr const char* kExamples = R"(
Attacks the closure with statements that are certainly false in some figure of their premises, over figures in
which they are true by accident; looks at everything derived in three further figures; and mutates accepted proofs
for the checker. The attack "search" tries false statements with auxiliary points; "auxiliary" and "certificates"
mutate proofs with auxiliary points and algebraic ones. Four attacks try what a verdict claims: "order" keeps a proof and
negates order or exchanges a definition of its statement; "contrary" asks for a goal and its contrary; "scope" looks
at theorems of general scope in figures drawn by other code; "existence" states premises that contradict each other
in a far decimal. They are not among "all": each asks for whole verdicts. A trial depends on its seed and on the problems alone, up to
time limits: seeds 1 to 100 now and 101 to 200 later are the same as 1 to 200 at once. Findings are written as problem files.
Exit status: 0 nothing found, 1 something found, 2 bad input or usage, 130 interrupted.

Examples:
  pappus fuzz --trials 500
  pappus fuzz problems --from 501 --trials 500 --attack statements --witness
  pappus fuzz problems more.txt --trials 100 --attack proofs --json
)";

/// Whole verdicts are asked for many times, so that their statements are small.
constexpr std::size_t kMostVerdictPoints = 7;

/// The seed at work, for a handler that can reach nothing but globals.
std::atomic<std::uint64_t>& current_trial() {
  static std::atomic<std::uint64_t> seed{0};
  return seed;
}
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

/// A broken invariant ends the program, which is a finding: says with which seed.
extern "C" void on_abort(int) {
  std::array<char, 64> line{};
  constexpr std::string_view words = "pappus: aborted in the trial of seed ";
  char* end = std::copy(words.begin(), words.end(), line.data());
  end = std::to_chars(end, line.data() + line.size() - 1, current_trial().load()).ptr;
  *end++ = '\n';
  static_cast<void>(!::write(STDERR_FILENO, line.data(), static_cast<std::size_t>(end - line.data())));
  std::signal(SIGABRT, SIG_DFL);
  std::raise(SIGABRT);
}

/// The problems of all paths that can be read; ones with an input error are passed over.
Result<std::vector<Problem>> load_all(const std::vector<std::string>& paths) {
  std::vector<Problem> problems;
  for (const std::string& path : paths) {
    const auto files = expand_problem_path(path);
    if (!files) return files.error();
    for (const std::string& file : files.value()) {
      auto loaded = load_problems(file, Goals::kRequired);
      if (!loaded) return loaded.error();
      for (Result<Problem>& problem : loaded.value()) {
        if (problem) problems.push_back(std::move(problem).value());
      }
    }
  }
  return problems;
}

/// Runs the trials and keeps the count.
class Campaign {
 public:
  Campaign(const FuzzArguments& arguments, const std::vector<Problem>& problems, const std::atomic<bool>& cancelled)
      : arguments_(arguments), cancelled_(cancelled) {
    statement_options_.problems = proof_options_.problems = &problems;
    statement_options_.most_random_points = proof_options_.most_random_points = arguments.points;
    statement_options_.cancelled = proof_options_.cancelled = &cancelled;
    search_options_.problems = &problems;
    search_options_.most_random_points = arguments.points;
    search_options_.cancelled = &cancelled;
    verdict_options_.problems = &problems;
    verdict_options_.most_random_points = std::min(arguments.points, kMostVerdictPoints);
    verdict_options_.prover =
        symbolic::whole_prover({.finds_scope = arguments.attack == "scope" || arguments.attack == "contrary",
                                .finds_existence = arguments.attack == "existence",
                                .cancelled = &cancelled});
    verdict_options_.shelf = &shelf_;
    verdict_options_.cancelled = &cancelled;
    if (arguments.witness) statement_options_.second_witness = symbolic::algebraic_witness({});
  }

  std::optional<Failure> run() {
    Progress progress(!arguments_.quiet, arguments_.trials, "fuzzing", {"trials", "with findings"});
    for (std::uint64_t i = 0; i < arguments_.trials && !cancelled_; ++i) {
      current_trial().store(arguments_.from + i);
      const std::size_t before = found_;
      if (auto failure = run_trial(arguments_.from + i)) return failure;
      ++done_;
      progress.advance(found_ > before);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::size_t found() const { return found_; }

  void print() const {
    const std::vector<std::pair<const char*, std::size_t>> rows = {
        {"trials", done_},
        {"closures", statements_.closures},
        {"special_figures", statements_.special_figures},
        {"nearly_special_figures", statements_.nearly_special},
        {"unfinished_closures", statements_.unfinished},
        {"trials_without_figure", statements_.without_figure},
        {"false_statements", statements_.false_statements},
        {"true_by_accident", statements_.true_by_accident},
        {"proved_in_their_configuration_only", statements_.configuration_bound},
        {"derived_facts_cross_checked", statements_.cross_checked},
        {"true_in_three_further_figures", statements_.confirmed},
        {"bound_to_their_configuration", statements_.elsewhere_only},
        {"confirmed_by_second_witness", statements_.second_confirmed},
        {"false_statements_with_search", searches_.false_statements},
        {"true_by_accident_with_search", searches_.true_by_accident},
        {"sets_of_auxiliary_points", searches_.attempts},
        {"proved_with_auxiliary_points", searches_.proved},
        {"of_these_in_their_configuration_only", searches_.configuration_bound},
        {"proofs", proofs_.proofs},
        {"order_proofs", proofs_.order_proofs},
        {"mutants", proofs_.mutants},
        {"mutants_unreadable", proofs_.unreadable},
        {"mutants_refused", proofs_.refused},
        {"mutants_accepted", proofs_.accepted},
        {"new_steps_accepted", proofs_.new_steps},
        {"new_steps_without_further_figure", proofs_.not_confirmed},
        {"statements_with_a_kept_proof", orders_.proofs},
        {"changed_orders", orders_.changes},
        {"changed_orders_refused", orders_.refused},
        {"changed_orders_still_satisfied", orders_.still_satisfied},
        {"contrary_pairs", contraries_.pairs},
        {"contrary_pairs_with_one_theorem", contraries_.one_proved},
        {"contrary_pairs_rightly_both_proved", contraries_.rightly_both},
        {"statements_drawn_independently", scopes_.statements},
        {"theorems_asked_for_their_scope", scopes_.theorems},
        {"of_these_general", scopes_.general},
        {"comparisons_with_independent_figures", scopes_.comparisons},
        {"comparisons_undecided", scopes_.undecided},
        {"near_contradictions", existences_.trials},
        {"proved_without_certified_existence", existences_.theorems},
        {"forged_certificates_of_existence", existences_.forgeries},
        {"forged_certificates_refused", existences_.forgeries_refused},
        {"findings", found_},
    };
    if (arguments_.json) {
      nlohmann::ordered_json json;
      json["from"] = arguments_.from;
      for (const auto& [name, count] : rows) json[name] = count;
      std::printf("%s\n", json.dump().c_str());
      return;
    }
    for (const auto& [name, count] : rows) std::printf("%10zu  %s\n", count, name);
  }

 private:
  std::optional<Failure> run_trial(std::uint64_t seed) {
    std::vector<Finding> findings;
    const auto add = [&findings](std::vector<Finding> more) {
      findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const auto makes = [this](std::string_view attack) {
      return arguments_.attack == attack || arguments_.attack == "all";
    };
    if (makes("statements")) add(try_statements(seed, statement_options_, statements_));
    if (makes("search")) add(try_search(seed, search_options_, searches_));
    if (makes("proofs")) add(try_proofs(seed, proof_options_, proofs_));
    if (makes("auxiliary")) add(try_auxiliary_proofs(seed, proof_options_, proofs_));
    if (arguments_.attack == "order") add(try_order(seed, verdict_options_, orders_));
    if (arguments_.attack == "contrary") add(try_contraries(seed, verdict_options_, contraries_));
    if (arguments_.attack == "scope") add(try_scopes(seed, verdict_options_, scopes_));
    if (arguments_.attack == "existence") add(try_existence(seed, verdict_options_, existences_));
    // Not one of "all": how far the algebraic prover gets in its time is no function of the seed.
    if (arguments_.attack == "certificates") add(try_certificates(seed, proof_options_, proofs_));
    for (const Finding& finding : findings) {
      if (auto failure = keep(finding)) return failure;
    }
    return std::nullopt;
  }

  std::optional<Failure> keep(const Finding& finding) {
    std::error_code error;
    std::filesystem::create_directories(arguments_.findings, error);
    if (error) return Failure{"cannot write " + arguments_.findings + ": " + error.message()};
    ++found_;
    const std::string path = arguments_.findings + "/" + name_of(finding.kind) + "_" + std::to_string(finding.seed) +
                             "_" + std::to_string(found_) + ".geo";
    return write_file_atomically(path, print_finding(finding));
  }

  const FuzzArguments& arguments_;
  const std::atomic<bool>& cancelled_;
  symbolic::StatementTrialOptions statement_options_;
  symbolic::SearchTrialOptions search_options_;
  symbolic::ProofTrialOptions proof_options_;
  symbolic::VerdictShelf shelf_;
  symbolic::VerdictTrialOptions verdict_options_;
  symbolic::StatementCounts statements_;
  symbolic::SearchCounts searches_;
  symbolic::ProofCounts proofs_;
  symbolic::OrderCounts orders_;
  symbolic::ContraryCounts contraries_;
  symbolic::ScopeCounts scopes_;
  symbolic::ExistenceCounts existences_;
  std::size_t found_ = 0;
  std::uint64_t done_ = 0;
};

int fuzz(const FuzzArguments& arguments) {
  const Result<std::vector<Problem>> problems = load_all(arguments.paths);
  if (!problems) return refuse(problems.error().message);
  const std::atomic<bool>& interrupted = catch_interrupts();
  std::signal(SIGABRT, on_abort);
  Campaign campaign(arguments, problems.value(), interrupted);
  const auto failure = campaign.run();
  campaign.print();
  if (failure) return refuse(failure->message);
  if (interrupted) return kExitInterrupted;
  return campaign.found() == 0 ? kExitSuccess : kExitNotProved;
}

}  // namespace

Command make_fuzz_command(CLI::App& parent) {
  const auto arguments = std::make_shared<FuzzArguments>();
  CLI::App* command = parent.add_subcommand("fuzz", "Attack the prover and the checker with random statements");
  command->group("Testing");
  command->add_option("PATH", arguments->paths,
                      "Problem files and folders to start from in half of the trials; the others draw random figures");
  command->add_option("--from", arguments->from, "Seed of the first trial")
      ->check(CLI::NonNegativeNumber)
      ->option_text("K [1]");
  command->add_option("--trials", arguments->trials, "How many seeds")
      ->check(CLI::Range(1, 1'000'000'000))
      ->option_text("N [100]");
  command->add_option("--points", arguments->points, "Points of the largest random figures")
      ->check(CLI::Range(6, 14))
      ->option_text("N [9]");
  command
      ->add_option(
          "--attack", arguments->attack,
          "statements, search, proofs, auxiliary, all of these, or certificates, order, contrary, scope, existence")
      ->check(CLI::IsMember({"statements", "search", "proofs", "auxiliary", "certificates", "order", "contrary",
                             "scope", "existence", "all"}))
      ->option_text("WHAT [all]");
  command->add_option("--findings", arguments->findings, "Folder for what is found")->option_text("DIR [findings]");
  command->add_flag("--witness", arguments->witness, "Ask the algebraic prover about what was derived");
  command->add_flag("--json", arguments->json, "Print the counts as one JSON object");
  command->add_flag("--quiet", arguments->quiet, "No progress");
  command->footer(kExamples);
  return {command, [arguments] { return fuzz(*arguments); }};
}

}  // namespace pappus::app
