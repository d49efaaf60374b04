// SPDX-License-Identifier: Apache-2.0
#include "app/figure_file.h"

#include <filesystem>

#include "app/atomic_file.h"
#include "symbolic/diagram/goal_values.h"
#include "symbolic/language/relation.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

enum class FigureFormat { kSvg, kPng, kPdf, kTikz };

std::optional<FigureFormat> find_format(const std::string& path) {
  const std::string ending = std::filesystem::path(path).extension().string();
  if (ending == ".svg") return FigureFormat::kSvg;
  if (ending == ".png") return FigureFormat::kPng;
  if (ending == ".pdf") return FigureFormat::kPdf;
  if (ending == ".tikz" || ending == ".tex") return FigureFormat::kTikz;
  return std::nullopt;
}

Result<std::string> render(FigureFormat format, const symbolic::Problem& problem, const symbolic::Figure& figure,
                           const symbolic::DrawingOptions& options) {
  // Twice as many pixels as the drawing has units, for sharp text on screens and in print.
  constexpr int kPixelsPerUnit = 2;
  switch (format) {
    case FigureFormat::kSvg: return symbolic::draw_svg(problem, figure, options);
    case FigureFormat::kPng:
      return symbolic::render_png(symbolic::draw_svg(problem, figure, options), options.width * kPixelsPerUnit);
    case FigureFormat::kPdf: return symbolic::render_pdf(symbolic::draw_svg(problem, figure, options));
    case FigureFormat::kTikz: return symbolic::draw_tikz(problem, figure, options);
  }
  PAPPUS_CHECK(false);
}

/// Goals that are false in the figure are marked with the values that tell.
symbolic::DrawingOptions with_failed_goals(symbolic::DrawingOptions options, const symbolic::Problem& problem,
                                           const symbolic::Figure& figure) {
  for (const symbolic::Fact& goal : problem.goals) {
    if (figure.seems_true(goal)) continue;
    options.failed_goals.push_back(goal);
    const std::string values = symbolic::describe_values(goal, figure, problem.point_names);
    options.captions.push_back(symbolic::print_relation(goal, problem.point_names, problem.dialect) +
                               " fails: " + values);
  }
  return options;
}

}  // namespace

std::optional<Failure> check_figure_path(const std::string& path) {
  if (!find_format(path)) {
    return Failure{"cannot draw into '" + path + "': the name must end in .svg, .png, .pdf, .tikz or .tex"};
  }
  return check_writable(path);
}

std::optional<Failure> write_figure_file(const std::string& path, const symbolic::Problem& problem,
                                         const symbolic::Figure& figure, const symbolic::DrawingOptions& options) {
  const std::optional<FigureFormat> format = find_format(path);
  PAPPUS_CHECK(format.has_value());
  const Result<std::string> content = render(*format, problem, figure, with_failed_goals(options, problem, figure));
  if (!content) return Failure{"cannot draw " + path + ": " + content.error().message};
  return write_file_atomically(path, content.value());
}

}  // namespace pappus::app
