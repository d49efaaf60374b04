// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/exit_status.h"
#include "app/load_problems.h"
#include "symbolic/check/check_proof.h"
#include "symbolic/language/locus_goal.h"
#include "symbolic/language/parser.h"
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
The proof is checked against the statement it carries, which is printed; with --against it must prove
the statement of that problem file instead.
Exit status: 0 accepted, 1 refused, 2 bad input or usage.

Examples:
  pappus solve problems/imo/2000_p1.geo --proof proof.json && pappus check proof.json
  pappus check proof.json --against problems/imo/2000_p1.geo
)";

/// The problem that the proof itself states, in the two-line layout: the name, then the statement.
Result<Problem> parse_own_statement(const Proof& proof, const std::string& file) {
  if (proof.statement.find_first_of("\r\n") != std::string::npos) return Failure{file + ": statement of several lines"};
  // The name is free text to the checker; only a plain one is safe as a line of its own.
  const auto parsed = symbolic::parse_problems("proof\n" + proof.statement + "\n", file + " (its statement)");
  if (!parsed) return Failure{parsed.error().to_string()};
  if (parsed.value().size() != 1) return Failure{file + ": its statement is not one problem"};
  return parsed.value().front();
}

/// A proof settles locus goals with points of its choice: its own statement says with which. Those goals of `problem`
/// are replaced by them, if they are instances.
Result<Problem> settle_locus_goals(Problem problem, const Proof& proof, const std::string& file) {
  if (problem.locus_goals.empty()) return problem;
  const Result<Problem> own = parse_own_statement(proof, file);
  if (!own) return own.error();
  const std::vector<symbolic::Fact>& goals = own.value().goals;
  const std::size_t count = problem.locus_goals.size();
  bool fits = own.value().point_names == problem.point_names && goals.size() == problem.goals.size() + count;
  const std::size_t first = problem.goals.size();
  for (std::size_t i = 0; fits && i < count; ++i) {
    fits = symbolic::is_instance(problem, problem.locus_goals[i], goals[first + i]);
  }
  if (!fits) return Failure{file + ": the statement of the proof does not settle the goals of that problem"};
  return symbolic::with_instances(problem, std::span(goals).subspan(first));
}

constexpr const char* kNotCertified = "existence of the figure not certified";

int report(const CheckArguments& arguments, const Proof& proof, const symbolic::ProofRefusal* refusal) {
  const std::size_t steps = proof.certificate ? proof.certificate->points.size() : proof.steps.size();
  if (arguments.json) {
    nlohmann::ordered_json json = {{"problem", proof.problem_name},
                                   {"statement", proof.statement},
                                   {"accepted", refusal == nullptr},
                                   {"steps", steps}};
    if (refusal == nullptr) json["existence"] = proof.existence ? "certified" : "not certified";
    if (refusal != nullptr) {
      json["where"] = refusal->where;
      json["reason"] = refusal->reason;
    }
    std::printf("%s\n", json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace).c_str());
  } else if (!arguments.quiet) {
    std::printf("%s: %s\n", proof.problem_name.c_str(), proof.statement.c_str());
    if (refusal == nullptr) {
      std::printf("accepted: %zu steps%s%s\n", steps, proof.existence ? "" : "; ",
                  proof.existence ? "" : kNotCertified);
    } else {
      std::printf("refused at %s: %s\n", refusal->where.c_str(), refusal->reason.c_str());
    }
  }
  return refusal == nullptr ? kExitSuccess : kExitNotProved;
}

int check(const CheckArguments& arguments) {
  const auto complain = [](const std::string& message) {
    std::fprintf(stderr, "%s\n", message.c_str());
    return static_cast<int>(kExitBadInput);
  };
  const Result<std::string> text = read_input(arguments.file);
  if (!text) return complain(text.error().message);
  const Result<Proof> proof = symbolic::read_proof_json(text.value());
  if (!proof) return complain(arguments.file + ": " + proof.error().message);
  Result<Problem> problem = arguments.problem_file.empty()
                                ? parse_own_statement(proof.value(), arguments.file)
                                : load_problem(arguments.problem_file, arguments.problem_name, Goals::kRequired);
  if (problem) problem = settle_locus_goals(std::move(problem).value(), proof.value(), arguments.file);
  if (!problem) return complain(problem.error().message);
  try {
    const auto verdict = symbolic::check_proof(proof.value(), problem.value());
    return report(arguments, proof.value(), verdict ? nullptr : &verdict.error());
  } catch (const std::exception& exception) {
    return complain(arguments.file + ": the checker failed: " + exception.what());
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
