// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/atomic_file.h"
#include "app/command.h"
#include "app/exit_status.h"
#include "app/report/html_report.h"
#include "app/report/svg_plots.h"
#include "app/report/text_report.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

struct ReportArguments {
  std::string first;
  std::string second;
  std::string clock = "wall";
  std::string html_path;
  std::string svg_path;
  bool quiet = false;
};

constexpr const char* kExamples = R"(
A series is what one configuration, version and seed brought. Two stores are compared problem by problem,
by the newest series of each; so are the two newest series of one store.
Exit status: 0 reported, 2 bad input or usage.

Examples:
  pappus report run.sqlite
  pappus report before.sqlite after.sqlite --html report.html --svg report.svg
)";

/// Names for the two stores that differ.
std::pair<std::string, std::string> store_names(const ReportArguments& arguments) {
  const auto stem = [](const std::string& path) { return std::filesystem::path(path).stem().string(); };
  if (stem(arguments.first) != stem(arguments.second)) return {stem(arguments.first), stem(arguments.second)};
  return {arguments.first, arguments.second};
}

Result<Report> make_report(const ReportArguments& arguments) {
  Report report;
  report.clock = arguments.clock == "cpu" ? ReportClock::kCpu : ReportClock::kWall;
  const auto [first_name, second_name] = store_names(arguments);
  Result<std::vector<RunSeries>> first = load_series(arguments.first, first_name, report.clock);
  if (!first) return first.error();
  report.series = std::move(first).value();
  report.first = report.series.size() - 1;
  if (!arguments.second.empty()) {
    Result<std::vector<RunSeries>> second = load_series(arguments.second, second_name, report.clock);
    if (!second) return second.error();
    std::move(second.value().begin(), second.value().end(), std::back_inserter(report.series));
  } else if (report.series.size() > 1) {
    --report.first;
  }
  report.second = report.series.size() - 1;
  if (report.first != report.second) {
    report.comparison = compare_series(report.series[report.first], report.series[report.second]);
  }
  return report;
}

std::optional<Failure> write_files(const ReportArguments& arguments, const Report& report) {
  if (!arguments.html_path.empty()) {
    if (auto failure = write_file_atomically(arguments.html_path, write_html_report(report))) return failure;
  }
  if (arguments.svg_path.empty()) return std::nullopt;
  return write_file_atomically(arguments.svg_path, write_svg_report(report));
}

int report(const ReportArguments& arguments) {
  const Result<Report> made = make_report(arguments);
  if (!made) return refuse(made.error().message);
  if (const auto failure = write_files(arguments, made.value())) return refuse(failure->message);
  if (!arguments.quiet) std::fputs(write_text_report(made.value()).c_str(), stdout);
  return kExitSuccess;
}

}  // namespace

Command make_report_command(CLI::App& parent) {
  const auto arguments = std::make_shared<ReportArguments>();
  CLI::App* command = parent.add_subcommand("report", "Tables and plots of a run, or of two side by side");
  command->group("Runs");
  command->add_option("RUN", arguments->first, "Store that batch --results wrote")->required();
  command->add_option("OTHER", arguments->second, "Store to compare it with");
  command->add_option("--clock", arguments->clock, "Which time is told: wall or cpu")
      ->check(CLI::IsMember({"wall", "cpu"}))
      ->option_text("CLOCK [wall]");
  command->add_option("--html", arguments->html_path, "Write a page with everything, plots included")
      ->option_text("OUT");
  command->add_option("--svg", arguments->svg_path, "Write the plots")->option_text("OUT");
  command->add_flag("--quiet", arguments->quiet, "Write the files alone");
  command->footer(kExamples);
  return {command, [arguments] { return report(*arguments); }};
}

}  // namespace pappus::app
