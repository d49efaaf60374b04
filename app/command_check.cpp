// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/exit_status.h"
#include "app/load_problems.h"
#include "app/proof_statement.h"
#include "symbolic/check/check_proof.h"
#include "symbolic/core/printable.h"
#include "symbolic/language/printer.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Proof;
using symbolic::Result;

struct CheckArguments {
  std::string file;
  std::string problem_file;
  std::string problem_name;
  bool json = false;
  bool quiet = false;
};

constexpr const char* kExamples = R"(
The proof is checked against the statement it carries, which is printed as it was understood. With --against
it must be a proof of the problem of that file, whose statement is printed: a proof that carries another
statement is refused.
Exit status: 0 accepted, 1 refused, 2 bad input or usage.

Examples:
  pappus solve problems/imo/2000_p1.geo --proof proof.json && pappus check proof.json
  pappus check proof.json --against problems/imo/2000_p1.geo
)";

/// What is printed of the statement that was checked: never a text of the proof's own beside another problem's.
struct Title {
  std::string name;
  std::string statement;
};

struct Verdict {
  Title title;
  std::optional<symbolic::ProofRefusal> refusal;
};

/// Without --against the proof is checked against what was read of its own statement, which is printed as it was read.
Result<Verdict> check_alone(const CheckArguments& arguments, const Proof& proof) {
  const Result<Problem> own = stated_problem(proof, arguments.file);
  if (!own) return own.error();
  Verdict verdict{{proof.problem_name, symbolic::print_statement(own.value())}, std::nullopt};
  if (!own.value().locus_goals.empty()) {
    verdict.refusal = {"statement", "it does not say with which points its goals about moving points are settled"};
  } else if (const auto checked = symbolic::check_proof(proof, own.value()); !checked)
    verdict.refusal = checked.error();
  return verdict;
}

constexpr const char* kNotCertified = "existence of the figure not certified";

Result<Verdict> check_against(const CheckArguments& arguments, const Proof& proof) {
  const Result<Problem> problem = load_problem(arguments.problem_file, arguments.problem_name, Goals::kRequired);
  if (!problem) return problem.error();
  Verdict verdict{{problem.value().name, problem.value().statement}, std::nullopt};
  const auto refuse_statement = [&verdict](const std::string& reason) {
    verdict.refusal = symbolic::ProofRefusal{"statement", reason};
    return verdict;
  };
  const Result<Problem> own = stated_problem(proof, arguments.file);
  if (!own) return refuse_statement("the proof's own cannot be read");
  const Result<Problem> settled = settle_locus_goals(problem.value(), own.value());
  if (!settled) return refuse_statement(settled.error().message);
  if (const auto difference = difference_of_statement(settled.value(), own.value()))
    return refuse_statement("the proof is of another problem: " + *difference);
  if (const auto checked = symbolic::check_proof(proof, settled.value()); !checked) verdict.refusal = checked.error();
  return verdict;
}

int report(const CheckArguments& arguments, const Proof& proof, const Verdict& verdict) {
  const std::size_t steps = proof.certificate ? proof.certificate->points.size() : proof.steps.size();
  const auto& refusal = verdict.refusal;
  const std::string name = symbolic::printable(verdict.title.name);
  const std::string statement = symbolic::printable(verdict.title.statement);
  if (arguments.json) {
    nlohmann::ordered_json json = {
        {"problem", name}, {"statement", statement}, {"accepted", !refusal.has_value()}, {"steps", steps}};
    if (!refusal) json["existence"] = proof.existence ? "certified" : "not certified";
    if (refusal) {
      json["where"] = symbolic::printable(refusal->where);
      json["reason"] = symbolic::printable(refusal->reason);
    }
    std::printf("%s\n", json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace).c_str());
  } else if (!arguments.quiet) {
    std::printf("%s: %s\n", name.c_str(), statement.c_str());
    if (!refusal) {
      std::printf("accepted: %zu steps%s%s\n", steps, proof.existence ? "" : "; ",
                  proof.existence ? "" : kNotCertified);
    } else {
      std::printf("refused at %s: %s\n", symbolic::printable(refusal->where).c_str(),
                  symbolic::printable(refusal->reason).c_str());
    }
  }
  return refusal ? kExitNotProved : kExitSuccess;
}

int check(const CheckArguments& arguments) {
  const auto complain = [](const std::string& message) {
    std::fprintf(stderr, "%s\n", message.c_str());
    return static_cast<int>(kExitBadInput);
  };
  const std::string file = symbolic::printable(arguments.file);
  const Result<std::string> text = read_input(arguments.file);
  if (!text) return complain(text.error().message);
  const Result<Proof> proof = symbolic::read_proof_json(text.value());
  if (!proof) return complain(file + ": " + symbolic::printable(proof.error().message));
  try {
    const Result<Verdict> verdict = arguments.problem_file.empty() ? check_alone(arguments, proof.value())
                                                                   : check_against(arguments, proof.value());
    return verdict ? report(arguments, proof.value(), verdict.value()) : complain(verdict.error().message);
  } catch (const std::exception& exception) {
    return complain(file + ": the checker failed: " + symbolic::printable(exception.what()));
  }
}

}  // namespace

Command make_check_command(CLI::App& parent) {
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App* command = parent.add_subcommand("check", "Check a proof file with the independent checker");
  command->group("Proving");
  command->add_option("PROOF.json", arguments->file, "Proof file; - reads standard input")->required();
  CLI::Option* against =
      command->add_option("--against", arguments->problem_file, "The problem that must be the one proved")
          ->option_text("FILE");
  command->add_option("--problem", arguments->problem_name, "Which problem of that file")
      ->needs(against)
      ->option_text("NAME");
  command->add_flag("--json", arguments->json, "Print the verdict as a JSON object");
  command->add_flag("--quiet", arguments->quiet, "Print nothing; the exit status tells");
  command->footer(kExamples);
  return {command, [arguments] { return check(*arguments); }};
}

}  // namespace pappus::app
