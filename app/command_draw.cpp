// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/command.h"
#include "app/exit_status.h"
#include "app/figure_file.h"
#include "app/interrupt.h"
#include "app/load_problems.h"
#include "app/prover_arguments.h"
#include "app/solve_problem.h"
#include "symbolic/diagram/build_figure.h"

namespace pappus::app {

namespace {

using symbolic::Figure;
using symbolic::FigureFailure;

struct DrawArguments {
  std::string file;
  std::string problem_name;
  std::string output;
  std::uint64_t seed = 1;
  symbolic::DrawingOptions drawing;
  bool no_labels = false;
  bool no_marks = false;
};

constexpr const char* kExamples = R"(
Exit status: 0 drawn, 2 bad input or usage.

Examples:
  pappus draw problems/imo/2000_p1.geo -o figure.svg
  pappus draw problems/imo/2000_p1.geo -o figure.png --width 1200 --height 900 --no-marks
)";

int draw(const DrawArguments& arguments) {
  if (const auto failure = check_figure_path(arguments.output)) return refuse(failure->message);
  const auto problem = load_problem(arguments.file, arguments.problem_name, Goals::kOptional);
  if (!problem) {
    std::fprintf(stderr, "%s\n", problem.error().message.c_str());
    return kExitBadInput;
  }
  symbolic::FigureOptions figure_options;
  figure_options.seed = arguments.seed;
  figure_options.cancelled = &catch_interrupts();
  const auto built = symbolic::build_figure(problem.value(), figure_options);
  const Figure* figure = nullptr;
  if (built) {
    figure = &built.value();
  } else if (built.error().kind == FigureFailure::Kind::kGoalFalse && built.error().counter_figure) {
    std::fprintf(stderr, "pappus: note: the goal is false in this figure\n");
    figure = &*built.error().counter_figure;
  } else {
    std::fprintf(stderr, "%s\n", describe_figure_failure(problem.value(), built.error()).c_str());
    return kExitBadInput;
  }
  symbolic::DrawingOptions drawing = arguments.drawing;
  drawing.labels = !arguments.no_labels;
  drawing.marks = !arguments.no_marks;
  if (const auto failure = write_figure_file(arguments.output, problem.value(), *figure, drawing)) {
    return refuse(failure->message);
  }
  return kExitSuccess;
}

}  // namespace

Command make_draw_command(CLI::App& parent) {
  const auto arguments = std::make_shared<DrawArguments>();
  CLI::App* command = parent.add_subcommand("draw", "Draw the figure of a problem");
  command->group("Looking");
  command->add_option("FILE", arguments->file, "Problem file; - reads standard input")->required();
  command->add_option("-o,--output", arguments->output, "Where to: .svg, .png, .pdf, .tikz or .tex")
      ->required()
      ->option_text("OUT");
  command->add_option("--problem", arguments->problem_name, "Which problem of a file that holds several")
      ->option_text("NAME");
  add_seed_option(*command, arguments->seed);
  command->add_option("--width", arguments->drawing.width, "Width of the drawing")
      ->check(CLI::Range(100, 10000))
      ->option_text("W [800]");
  command->add_option("--height", arguments->drawing.height, "Height of the drawing")
      ->check(CLI::Range(100, 10000))
      ->option_text("H [600]");
  command->add_flag("--no-labels", arguments->no_labels, "Leave out the names of the points");
  command->add_flag("--no-marks", arguments->no_marks, "Leave out the marks of equal lengths and angles");
  command->footer(kExamples);
  return {command, [arguments] { return draw(*arguments); }};
}

}  // namespace pappus::app
