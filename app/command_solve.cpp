// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "app/command.h"
#include "app/configuration_file.h"
#include "app/exit_status.h"
#include "app/figure_file.h"
#include "app/interrupt.h"
#include "app/load_problems.h"
#include "app/progress.h"
#include "app/proof_file.h"
#include "app/prover_arguments.h"
#include "app/solve_problem.h"
#include "app/terminal.h"
#include "symbolic/core/printable.h"
#include "symbolic/proof/write_text.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;

struct SolveArguments {
  ProverArguments prover;
  std::string file;
  std::string problem_name;
  std::string proof_path;
  std::string figure_path;
  std::string configuration_path;
  bool explain = false;
  CLI::App* command = nullptr;
};

constexpr const char* kExamples = R"(
Exit status: 0 proved, 1 not proved, 2 bad input or usage.

Examples:
  pappus solve problems/imo/2000_p1.geo
  pappus solve problems/imo/2000_p1.geo --proof proof.md --figure figure.svg
  pappus solve collection.txt --problem imo_2004_p1 --time 10 --json
  pappus solve problems/imo/2008_p1b.geo --method deductive --time 300 --threads 2 --explain
  pappus solve - < problem.geo
)";

std::optional<Failure> check_outputs(const SolveArguments& arguments) {
  std::optional<Failure> failure;
  if (!arguments.proof_path.empty()) failure = check_proof_path(arguments.proof_path);
  if (!failure && !arguments.figure_path.empty()) failure = check_figure_path(arguments.figure_path);
  return failure;
}

std::optional<Failure> write_outputs(const SolveArguments& arguments, const Problem& problem, Solution& solution) {
  if (!arguments.proof_path.empty() && solution.proof) {
    if (auto failure = write_proof_file(arguments.proof_path, *solution.proof)) return failure;
    solution.record.proof_file = arguments.proof_path;
  }
  if (arguments.figure_path.empty() || !solution.figure) return std::nullopt;
  return write_figure_file(arguments.figure_path, problem, *solution.figure, symbolic::DrawingOptions{});
}

void print_counter_figure(const Problem& problem, const symbolic::Figure& figure) {
  std::printf("The goal is false in this figure, which satisfies the premises:\n");
  for (std::size_t i = 0; i < problem.point_names.size(); ++i) {
    const symbolic::ApproximatePoint point = figure.approximate(symbolic::PointId(i));
    std::printf("  %s = (%.6f, %.6f)\n", problem.point_names[i].c_str(), point.x, point.y);
  }
}

void print_for_people(const Problem& problem, const Solution& solution) {
  if (solution.proof) {
    const symbolic::TextOptions text_options{.width = text_columns(), .color = wants_color()};
    std::printf("%s\n", symbolic::write_proof_text(*solution.proof, text_options).c_str());
  }
  if (solution.record.status == Status::kCounterSatisfiable && solution.figure) {
    print_counter_figure(problem, *solution.figure);
  }
  if (solution.record.status != Status::kInputError) std::printf("%s\n", to_sentence(solution.record).c_str());
}

void print_solution(const ProverArguments& arguments, const Problem& problem, const Solution& solution) {
  if (arguments.szs) std::printf("%s\n", szs_status_line(solution.record).c_str());
  if (arguments.json) {
    std::printf("%s\n", to_json_line(solution.record).c_str());
  } else if (!arguments.quiet) {
    print_for_people(problem, solution);
  }
  if (solution.record.status == Status::kInputError && !arguments.json) {
    std::fprintf(stderr, "%s\n", solution.message.c_str());
  }
}

/// Standard output is left to result records when these are asked for.
void explain(const ProverArguments& arguments, const Solution& solution) {
  const bool searched = !solution.explanation.empty();
  std::fprintf(arguments.json ? stderr : stdout, "%s\n",
               searched ? solution.explanation.c_str() : "No auxiliary points were searched.\n");
}

void print_warnings(const ResultRecord& record) {
  for (const std::string& warning : record.warnings) {
    std::fprintf(stderr, "pappus: warning: %s: %s\n", record.file.c_str(), warning.c_str());
  }
}

int exit_status(Status status) {
  if (status == Status::kTheorem) return kExitSuccess;
  return status == Status::kInputError ? kExitBadInput : kExitNotProved;
}

int report_bad_file(const SolveArguments& arguments, const std::string& message) {
  const ResultRecord record = input_error_record(arguments.file, message);
  if (arguments.prover.szs) std::printf("%s\n", szs_status_line(record).c_str());
  if (arguments.prover.json) std::printf("%s\n", to_json_line(record).c_str());
  std::fprintf(stderr, "%s\n", message.c_str());
  return kExitBadInput;
}

int solve(const SolveArguments& arguments) {
  if (!arguments.configuration_path.empty()) {
    const auto failure = apply_configuration_file(*arguments.command, arguments.configuration_path);
    if (failure) return refuse(failure->message);
  }
  if (const auto failure = check_outputs(arguments)) return refuse(failure->message);
  const symbolic::Result<Problem> problem = load_problem(arguments.file, arguments.problem_name, Goals::kRequired);
  if (!problem) return report_bad_file(arguments, problem.error().message);

  const std::atomic<bool>& interrupted = catch_interrupts();
  Progress progress(!arguments.prover.quiet, 1, "proving " + symbolic::printable(problem.value().name));
  SolveOptions options = to_solve_options(arguments.prover, interrupted);
  options.on_progress = [&progress](const std::string& words) { progress.set_detail(words); };
  Solution solution = solve_problem(problem.value(), options);
  progress.finish();

  const auto failure = write_outputs(arguments, problem.value(), solution);
  if (arguments.explain) explain(arguments.prover, solution);
  print_warnings(solution.record);
  print_solution(arguments.prover, problem.value(), solution);
  return failure ? refuse(failure->message) : exit_status(solution.record.status);
}

}  // namespace

Command make_solve_command(CLI::App& parent) {
  const auto arguments = std::make_shared<SolveArguments>();
  CLI::App* command = parent.add_subcommand("solve", "Prove one problem, or say why there is no proof");
  command->group("Proving");
  command->add_option("FILE", arguments->file, "Problem file; - reads standard input")->required();
  command->add_option("--problem", arguments->problem_name, "Which problem of a file that holds several")
      ->option_text("NAME");
  command->add_option("--proof", arguments->proof_path, "Write the proof: .txt, .md, .tex or .json")
      ->option_text("OUT");
  command->add_option("--figure", arguments->figure_path, "Draw the figure: .svg, .png, .pdf, .tikz or .tex")
      ->option_text("OUT");
  add_prover_arguments(*command, arguments->prover);
  command->add_flag("--explain", arguments->explain,
                    "Say which auxiliary points were tried and why the search stopped");
  command->add_option("--config", arguments->configuration_path, "TOML file with values for the options not given here")
      ->option_text("FILE");
  arguments->command = command;
  command->footer(kExamples);
  return {command, [arguments] { return solve(*arguments); }};
}

}  // namespace pappus::app
