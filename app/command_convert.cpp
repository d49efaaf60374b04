// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/atomic_file.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/figure_file.h"
#include "app/interrupt.h"
#include "app/load_problems.h"
#include "app/prover_arguments.h"
#include "app/solve_problem.h"
#include "app/statement_file.h"
#include "symbolic/core/printable.h"
#include "symbolic/diagram/build_figure.h"

namespace pappus::app {

namespace {

using symbolic::Conversion;
using symbolic::Problem;
using symbolic::Result;

struct ConvertArguments {
  std::string file;
  std::string problem_name;
  std::string output;
  std::string format;
  std::uint64_t seed = 1;
};

constexpr const char* kDetails = R"(
Reads .geo files, statements of AlphaGeometry, AlphaGeometry 2 and Newclid, and GeoGebra's .ggb.
Writes, by the ending of OUT or by --to:
  .geo                geo             this program's own layout
  .txt                alphageometry   AlphaGeometry, two lines a problem
                      newclid         the same with the words of Newclid 3
                      alphageometry2  AlphaGeometry 2, with coordinates
  .ggb                ggb             a GeoGebra construction
  .gcl, .gclc         gclc            GCLC
  .lean               lean            a statement for Lean 4 with mathlib, to be proved
  .svg .png .pdf .tikz .tex           the figure
What the target cannot say is an error, or a warning where the problem remains what it was.

Exit status: 0 converted, 2 bad input or usage, or some problem could not be converted (the others are).

Examples:
  pappus convert figure.ggb -o problem.geo
  pappus convert problems/imo/2000_p1.geo -o 2000_p1.ggb
  pappus convert problems.txt --to newclid -o -
  pappus convert problems.txt --problem imo_2004_p1 -o figure.tikz
)";

int report(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return kExitBadInput;
}

/// Draws the one problem asked for, as `draw` does.
int convert_to_picture(const ConvertArguments& arguments) {
  if (const auto failure = check_figure_path(arguments.output)) return refuse(failure->message);
  const auto problem = load_problem(arguments.file, arguments.problem_name, Goals::kOptional);
  if (!problem) return report(problem.error().message);
  symbolic::FigureOptions options;
  options.seed = arguments.seed;
  options.cancelled = &catch_interrupts();
  const auto built = symbolic::build_figure(problem.value(), options);
  if (!built && !built.error().counter_figure) return report(describe_figure_failure(problem.value(), built.error()));
  if (!built) std::fprintf(stderr, "pappus: warning: the goal is false in this figure\n");
  const symbolic::Figure& figure = built ? built.value() : *built.error().counter_figure;
  const auto failure = write_figure_file(arguments.output, problem.value(), figure, {});
  return failure ? refuse(failure->message) : static_cast<int>(kExitSuccess);
}

/// The problems that are asked for, or the failure to load one of them.
Result<std::vector<Problem>> load_requested(const ConvertArguments& arguments, ProblemFormat format) {
  std::vector<Problem> problems;
  if (!holds_several(format) || !arguments.problem_name.empty()) {
    Result<Problem> problem = load_problem(arguments.file, arguments.problem_name, Goals::kOptional);
    if (!problem) return problem.error();
    problems.push_back(std::move(problem).value());
    return problems;
  }
  Result<std::vector<Result<Problem>>> loaded = load_problems(arguments.file, Goals::kOptional);
  if (!loaded) return loaded.error();
  for (Result<Problem>& problem : loaded.value()) {
    if (!problem) return problem.error();
    problems.push_back(std::move(problem).value());
  }
  return problems;
}

int write_output(const std::string& path, const std::string& content) {
  if (path == "-") {
    std::fwrite(content.data(), 1, content.size(), stdout);
    return kExitSuccess;
  }
  const auto failure = write_file_atomically(path, content);
  return failure ? refuse(failure->message) : static_cast<int>(kExitSuccess);
}

/// Problems that the format cannot state are left out and reported; the others are written.
int convert_to(const ConvertArguments& arguments, ProblemFormat format) {
  if (arguments.output != "-") {
    if (const auto failure = check_writable(arguments.output)) return refuse(failure->message);
  }
  const std::atomic<bool>& interrupted = catch_interrupts();
  const Result<std::vector<Problem>> problems = load_requested(arguments, format);
  if (!problems) return report(problems.error().message);
  std::string content;
  std::size_t failures = 0;
  for (const Problem& problem : problems.value()) {
    const Result<Conversion> converted = convert_problem(problem, format, arguments.seed, interrupted);
    if (interrupted) return refuse("interrupted; nothing was written");
    if (!converted) {
      std::fprintf(stderr, "pappus: %s: %s\n", symbolic::printable(problem.name).c_str(),
                   symbolic::printable(converted.error().message).c_str());
      ++failures;
      continue;
    }
    for (const std::string& warning : converted.value().warnings) {
      std::fprintf(stderr, "pappus: warning: %s: %s\n", symbolic::printable(problem.name).c_str(),
                   symbolic::printable(warning).c_str());
    }
    const bool needs_gap = !content.empty() && (format == ProblemFormat::kGeo || format == ProblemFormat::kLean);
    content.append(needs_gap ? "\n" : "").append(converted.value().content);
  }
  if (failures == problems.value().size()) return kExitBadInput;
  const int status = write_output(arguments.output, file_header(format) + content);
  return failures > 0 ? static_cast<int>(kExitBadInput) : status;
}

int convert(const ConvertArguments& arguments) {
  if (!arguments.format.empty()) {
    const auto format = find_problem_format(arguments.format);
    if (!format) {
      return refuse("there is no format '" + arguments.format +
                    "'; --to takes geo, alphageometry, alphageometry2, newclid, ggb, gclc or lean");
    }
    return convert_to(arguments, *format);
  }
  if (const auto format = problem_format_of(arguments.output)) return convert_to(arguments, *format);
  if (arguments.output == "-") return refuse("writing to standard output needs --to FORMAT");
  if (check_figure_path(arguments.output) && std::filesystem::path(arguments.output).extension().empty()) {
    return refuse("the name '" + arguments.output + "' has no ending; give one, or --to FORMAT");
  }
  return convert_to_picture(arguments);
}

}  // namespace

Command make_convert_command(CLI::App& parent) {
  const auto arguments = std::make_shared<ConvertArguments>();
  CLI::App* command = parent.add_subcommand("convert", "Convert between formats of problems");
  command->group("Looking");
  command->add_option("FILE", arguments->file, "Problem file; - reads standard input")->required();
  command->add_option("-o,--output", arguments->output, "Where to; - writes to standard output")
      ->required()
      ->option_text("OUT");
  command->add_option("--to", arguments->format, "The format, when the ending of OUT does not say it")
      ->option_text("FORMAT");
  command->add_option("--problem", arguments->problem_name, "Which problem of a file that holds several")
      ->option_text("NAME");
  add_seed_option(*command, arguments->seed);
  command->footer(kDetails);
  return {command, [arguments] { return convert(*arguments); }};
}

}  // namespace pappus::app
