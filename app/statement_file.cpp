// SPDX-License-Identifier: Apache-2.0
#include "app/statement_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>
#include <vector>

#include "app/solve_problem.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/exchange/decimal_text.h"
#include "symbolic/exchange/write_alphageometry.h"
#include "symbolic/exchange/write_alphageometry2.h"
#include "symbolic/exchange/write_gclc.h"
#include "symbolic/exchange/write_ggb.h"
#include "symbolic/exchange/write_lean.h"
#include "symbolic/language/printer.h"

namespace pappus::app {

namespace {

using symbolic::Conversion;
using symbolic::Failure;
using symbolic::Figure;
using symbolic::Problem;
using symbolic::Result;

struct FormatName {
  std::string_view name;
  ProblemFormat format;
};

constexpr std::array kNames = {FormatName{"geo", ProblemFormat::kGeo},
                               FormatName{"alphageometry", ProblemFormat::kAlphaGeometry},
                               FormatName{"alphageometry2", ProblemFormat::kAlphaGeometry2},
                               FormatName{"newclid", ProblemFormat::kNewclid},
                               FormatName{"ggb", ProblemFormat::kGgb},
                               FormatName{"gclc", ProblemFormat::kGclc},
                               FormatName{"lean", ProblemFormat::kLean}};

constexpr std::array kEndings = {
    FormatName{".geo", ProblemFormat::kGeo},   FormatName{".txt", ProblemFormat::kAlphaGeometry},
    FormatName{".ggb", ProblemFormat::kGgb},   FormatName{".gcl", ProblemFormat::kGclc},
    FormatName{".gclc", ProblemFormat::kGclc}, FormatName{".lean", ProblemFormat::kLean}};

std::optional<ProblemFormat> look_up(std::span<const FormatName> names, std::string_view name) {
  const auto found = std::ranges::find(names, name, &FormatName::name);
  return found == names.end() ? std::nullopt : std::optional(found->format);
}

/// A figure of the problem; one in which the goal is false will do, with a warning.
Result<Figure> draw(const Problem& problem, std::uint64_t seed, const std::atomic<bool>& interrupted,
                    std::vector<std::string>& warnings) {
  symbolic::FigureOptions options;
  options.seed = seed;
  options.cancelled = &interrupted;
  auto built = symbolic::build_figure(problem, options);
  if (built) return std::move(built).value();
  if (built.error().counter_figure) {
    warnings.emplace_back("the goal is false in the figure");
    return *built.error().counter_figure;
  }
  return Failure{describe_figure_failure(problem, built.error())};
}

std::vector<symbolic::ApproximatePoint> positions(const Figure& figure) {
  std::vector<symbolic::ApproximatePoint> points;
  for (std::size_t i = 0; i < figure.point_count(); ++i) points.push_back(figure.approximate(symbolic::PointId(i)));
  return points;
}

Result<Conversion> convert_with_figure(const Problem& problem, ProblemFormat format, std::uint64_t seed,
                                       const std::atomic<bool>& interrupted) {
  std::vector<std::string> warnings;
  const Result<Figure> figure = draw(problem, seed, interrupted, warnings);
  if (!figure && (format != ProblemFormat::kAlphaGeometry2 || interrupted)) return figure.error();
  std::vector<symbolic::ApproximatePoint> points;
  if (figure) points = positions(figure.value());
  if (!figure) warnings.push_back("written without coordinates: " + figure.error().message);
  std::vector<std::pair<std::string, std::string>> decimals;
  for (const symbolic::ApproximatePoint& point : points)
    decimals.emplace_back(symbolic::exact_decimal(point.x), symbolic::exact_decimal(point.y));
  Result<Conversion> result = format == ProblemFormat::kGgb    ? symbolic::write_ggb(problem, points)
                              : format == ProblemFormat::kGclc ? symbolic::write_gclc(problem, points)
                                                               : symbolic::write_alphageometry2(problem, decimals);
  if (result) {
    std::vector<std::string>& all = result.value().warnings;
    all.insert(all.begin(), warnings.begin(), warnings.end());
  }
  return result;
}

}  // namespace

std::optional<ProblemFormat> find_problem_format(std::string_view name) { return look_up(kNames, name); }

std::optional<ProblemFormat> problem_format_of(const std::string& path) {
  return look_up(kEndings, std::filesystem::path(path).extension().string());
}

std::string file_header(ProblemFormat format) {
  return format == ProblemFormat::kLean ? symbolic::lean_header() : std::string();
}

bool holds_several(ProblemFormat format) { return format != ProblemFormat::kGgb && format != ProblemFormat::kGclc; }

Result<Conversion> convert_problem(const Problem& problem, ProblemFormat format, std::uint64_t seed,
                                   const std::atomic<bool>& interrupted) {
  switch (format) {
    case ProblemFormat::kGeo: return Conversion{symbolic::print_geo(problem), {}};
    case ProblemFormat::kAlphaGeometry:
      return symbolic::write_alphageometry(problem, symbolic::StatementFormat::kAlphaGeometry);
    case ProblemFormat::kNewclid: return symbolic::write_alphageometry(problem, symbolic::StatementFormat::kNewclid);
    case ProblemFormat::kLean: return symbolic::write_lean(problem);
    case ProblemFormat::kAlphaGeometry2:
    case ProblemFormat::kGgb:
    case ProblemFormat::kGclc: return convert_with_figure(problem, format, seed, interrupted);
  }
  PAPPUS_CHECK(false);
}

}  // namespace pappus::app
