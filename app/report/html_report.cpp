// SPDX-License-Identifier: Apache-2.0
#include "app/report/html_report.h"

#include <numeric>
#include <vector>

#include "app/report/svg_plots.h"

namespace pappus::app {

namespace {

constexpr const char* kHead = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pappus: report of runs</title>
<style>
body { font: 15px/1.5 "DejaVu Sans", Helvetica, Arial, sans-serif; color: #222; margin: 2em auto; max-width: 1150px; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { padding: 0.2em 0.8em; text-align: left; border-bottom: 1px solid #ddd; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.Theorem { color: #00704f; }
.Error, .InputError { color: #b03a00; font-weight: bold; }
.ResourceOut, .Timeout { color: #9a6a00; }
</style>
</head>
<body>
<h1>Report of runs</h1>
)html";

std::string cell(const std::string& text, const char* attributes = "") {
  return std::string("<td") + attributes + ">" + escape_xml(text) + "</td>";
}

std::string number_cell(const std::string& text) { return cell(text, " class=\"number\""); }

std::string status_cell(Status status) {
  const std::string name(szs_name(status));
  return "<td class=\"" + name + "\">" + name + "</td>";
}

std::string series_table(const Report& report) {
  std::string html =
      "<table>\n<tr><th>series</th><th>version</th><th class=\"number\">seed</th><th>options</th>"
      "<th class=\"number\">problems</th><th class=\"number\">solved</th><th class=\"number\">seconds of the "
      "solved</th>"
      "<th>last result</th></tr>\n";
  for (const RunSeries& series : report.series) {
    const std::vector<double> solved = series.solved_seconds();
    html += "<tr>" + cell(series.label) + cell(series.version) + number_cell(std::to_string(series.seed)) +
            cell(distinguishing_options(series, report.series)) + number_cell(std::to_string(series.entries.size())) +
            number_cell(std::to_string(solved.size())) +
            number_cell(format_seconds(std::accumulate(solved.begin(), solved.end(), 0.0))) + cell(series.newest) +
            "</tr>\n";
  }
  return html + "</table>\n";
}

std::string pair_table(const Report& report) {
  std::string html = "<table>\n<tr><th>problem</th>";
  for (const std::size_t index : {report.first, report.second}) {
    html += "<th>" + escape_xml(report.series[index].label) + "</th><th class=\"number\">seconds</th>";
  }
  html += "</tr>\n";
  for (const ProblemPair& pair : report.comparison->pairs) {
    html += "<tr>" + cell(pair.name) + status_cell(pair.first) + number_cell(format_seconds(pair.first_seconds)) +
            status_cell(pair.second) + number_cell(format_seconds(pair.second_seconds)) + "</tr>\n";
  }
  return html + "</table>\n";
}

std::string entry_table(const RunSeries& series) {
  std::string html = "<h2>" + escape_xml(series.label) +
                     "</h2>\n<table>\n<tr><th>problem</th><th>outcome</th><th class=\"number\">seconds</th>"
                     "<th>reason</th></tr>\n";
  for (const SeriesEntry& entry : series.entries) {
    html += "<tr>" + cell(entry.name) + status_cell(entry.status) + number_cell(format_seconds(entry.seconds)) +
            cell(entry.reason) + "</tr>\n";
  }
  return html + "</table>\n";
}

}  // namespace

std::string write_html_report(const Report& report) {
  std::string html = kHead + series_table(report) + write_svg_report(report);
  html +=
      std::string("<p>Times are ") + (report.clock == ReportClock::kCpu ? "processor" : "wall-clock") + " time.</p>\n";
  for (const RunSeries& series : report.series) {
    if (const std::string sentence = existence_sentence(series); !sentence.empty())
      html += "<p>" + escape_xml(sentence) + "</p>\n";
  }
  if (report.comparison) {
    html += "<h2>" + escape_xml(report.series[report.first].label) + " and " +
            escape_xml(report.series[report.second].label) + "</h2>\n<ul>\n";
    for (const std::string& sentence : comparison_sentences(report)) html += "<li>" + escape_xml(sentence) + "</li>\n";
    html += "</ul>\n" + pair_table(report);
  } else {
    for (const RunSeries& series : report.series) html += entry_table(series);
  }
  return html + "</body>\n</html>\n";
}

}  // namespace pappus::app
