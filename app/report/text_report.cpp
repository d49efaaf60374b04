// SPDX-License-Identifier: Apache-2.0
#include "app/report/text_report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

#include "app/report/text_cactus.h"

namespace pappus::app {

namespace {

constexpr std::array<Status, 7> kStatuses = {Status::kTheorem, Status::kCounterSatisfiable, Status::kGaveUp,
                                             Status::kTimeout, Status::kResourceOut,        Status::kInputError,
                                             Status::kError};

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::size_t label_width(const std::vector<RunSeries>& all) {
  std::size_t width = 8;
  for (const RunSeries& series : all) width = std::max(width, series.label.size());
  return width;
}

std::string describe_series(const RunSeries& series, const std::vector<RunSeries>& all) {
  std::string text = "version " + series.version + ", seed " + std::to_string(series.seed);
  if (const std::string options = distinguishing_options(series, all); !options.empty()) text += ", " + options;
  return text + ", last result " + series.newest;
}

std::string status_table(const std::vector<RunSeries>& all) {
  const std::size_t width = label_width(all);
  std::string text = padded("series", width) + "  problems";
  for (const Status status : kStatuses) {
    const bool occurs = std::any_of(all.begin(), all.end(), [&](const RunSeries& s) { return s.count(status) > 0; });
    if (occurs) text += "  " + std::string(szs_name(status));
  }
  text += "\n";
  for (const RunSeries& series : all) {
    char number[32];
    std::snprintf(number, sizeof number, "  %8zu", series.entries.size());
    text += padded(series.label, width) + number;
    for (const Status status : kStatuses) {
      const bool occurs = std::any_of(all.begin(), all.end(), [&](const RunSeries& s) { return s.count(status) > 0; });
      if (!occurs) continue;
      std::snprintf(number, sizeof number, "  %*zu", static_cast<int>(szs_name(status).size()), series.count(status));
      text += number;
    }
    text += "\n";
  }
  return text;
}

std::string scope_table(const std::vector<RunSeries>& all) {
  const std::size_t width = label_width(all);
  std::string text = padded("theorems", width) + "   general  case, others hold  fail  open\n";
  for (const RunSeries& series : all) {
    char row[96];
    std::snprintf(row, sizeof row, "  %8zu  %17zu  %4zu  %4zu\n", series.count_scope("general"),
                  series.count_scope("hold"), series.count_scope("fail"), series.count_scope("open"));
    text += padded(series.label, width) + row;
  }
  return text;
}

std::string time_table(const std::vector<RunSeries>& all, ReportClock clock) {
  const std::size_t width = label_width(all);
  std::string text = padded("series", width) + "    solved     sum s  median s     90% s     max s   all sum s\n";
  for (const RunSeries& series : all) {
    const std::vector<double> solved = series.solved_seconds();
    double total = 0;
    for (const SeriesEntry& entry : series.entries) total += entry.seconds;
    const auto quantile = [&](std::size_t percent) {
      return solved.empty() ? std::string("-") : format_seconds(solved[(solved.size() - 1) * percent / 100]);
    };
    char row[160];
    std::snprintf(row, sizeof row, "  %8zu  %8s  %8s  %8s  %8s  %10s\n", solved.size(),
                  format_seconds(std::accumulate(solved.begin(), solved.end(), 0.0)).c_str(), quantile(50).c_str(),
                  quantile(90).c_str(), quantile(100).c_str(), format_seconds(total).c_str());
    text += padded(series.label, width) + row;
  }
  return text + (clock == ReportClock::kCpu ? "(processor time)\n" : "(wall-clock time)\n");
}

}  // namespace

std::string format_seconds(double seconds) {
  char text[64];
  const int decimals = seconds < 0.1 ? 4 : seconds < 10 ? 2 : seconds < 1000 ? 1 : 0;
  std::snprintf(text, sizeof text, "%.*f", decimals, seconds);
  return text;
}

std::string existence_sentence(const RunSeries& series) {
  const std::size_t certified = series.count_existence("certified");
  const std::size_t not_certified = series.count_existence("not certified");
  if (certified + not_certified == 0) return {};
  return "Existence of the figure: certified for " + std::to_string(certified) + " theorems of " + series.label +
         ", not certified for " + std::to_string(not_certified) + ".";
}

std::vector<ProblemPair> differing_pairs(const SeriesComparison& comparison) {
  std::vector<ProblemPair> pairs;
  std::copy_if(comparison.pairs.begin(), comparison.pairs.end(), std::back_inserter(pairs),
               [](const ProblemPair& pair) { return pair.first != pair.second; });
  return pairs;
}

std::vector<std::string> comparison_sentences(const Report& report) {
  const SeriesComparison& comparison = *report.comparison;
  const std::string& first = report.series[report.first].label;
  const std::string& second = report.series[report.second].label;
  char p_value[32];
  std::vector<std::string> sentences;
  sentences.push_back(std::to_string(comparison.pairs.size()) + " problems in both; " +
                      std::to_string(comparison.missing_in_second) + " in " + first + " alone, " +
                      std::to_string(comparison.missing_in_first) + " in " + second + " alone.");
  std::snprintf(p_value, sizeof p_value, "%.3g", comparison.solved_p_value());
  sentences.push_back("Solved by both: " + std::to_string(comparison.solved_by_both) + "; by " + first +
                      " alone: " + std::to_string(comparison.solved_by_first) + "; by " + second + " alone: " +
                      std::to_string(comparison.solved_by_second) + ". Exact McNemar test: p = " + p_value + ".");
  char ratio[32];
  std::snprintf(ratio, sizeof ratio, "%.2f", comparison.median_ratio);
  std::snprintf(p_value, sizeof p_value, "%.3g", comparison.faster_p_value());
  sentences.push_back("Of those solved by both " + first + " is faster on " + std::to_string(comparison.first_faster) +
                      ", " + second + " on " + std::to_string(comparison.second_faster) + "; median ratio of times " +
                      second + " : " + first + " = " + ratio + ". Sign test: p = " + p_value + ".");
  return sentences;
}

std::string write_text_report(const Report& report) {
  std::string text;
  for (const RunSeries& series : report.series) {
    text += series.label + ": " + describe_series(series, report.series) + "\n";
  }
  text += "\n" + status_table(report.series) + "\n" + scope_table(report.series);
  for (const RunSeries& series : report.series) {
    if (const std::string sentence = existence_sentence(series); !sentence.empty()) text += sentence + "\n";
  }
  text += "\n" + time_table(report.series, report.clock) + "\n";
  text += write_text_cactus(report.series);
  if (!report.comparison) return text;
  text += "\n" + report.series[report.first].label + " and " + report.series[report.second].label + "\n";
  for (const std::string& sentence : comparison_sentences(report)) text += "  " + sentence + "\n";
  for (const ProblemPair& pair : differing_pairs(*report.comparison)) {
    text +=
        "  " + pair.name + ": " + std::string(szs_name(pair.first)) + " / " + std::string(szs_name(pair.second)) + "\n";
  }
  return text;
}

}  // namespace pappus::app
