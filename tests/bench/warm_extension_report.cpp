// SPDX-License-Identifier: Apache-2.0
// warm_extension_report PATH…: what it costs to extend the saturated closure of each problem by a point, in processor
// time, beside the cold closure of the extended problem; medians over sixteen points a problem, then over the problems.
// The warm side makes the figure with the point, the cold side finds it made: "ratio" compares them so, and "at hand"
// without the time that the figure takes, as if it were at hand on both sides.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "symbolic/core/thread_clock.h"
#include "tests/bench/closure_subject.h"

namespace pappus::tests {
namespace {

/// The shortest of several runs, since what disturbs a run only lengthens it.
template <class Work>
double seconds_of(const Work& work) {
  constexpr int runs = 5;
  double shortest = 1e30;
  for (int run = 0; run < runs; ++run) {
    const double start = symbolic::thread_seconds();
    const auto result = work();
    shortest = std::min(shortest, symbolic::thread_seconds() - start);
  }
  return shortest;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[(values.size() - 1) / 2];
}

struct Row {
  double warm, copy, figure, cold, ratio, at_hand;
};

Row measure(const ClosureSubject& subject) {
  std::vector<double> warm, figure, cold, ratio, at_hand;
  for (std::size_t i = 0; i < subject.extension_count(); ++i) {
    warm.push_back(seconds_of([&] { return subject.extend_warm(i); }));
    figure.push_back(seconds_of([&] { return subject.make_figure(i); }));
    cold.push_back(seconds_of([&] { return subject.close_extended_cold(i); }));
    ratio.push_back(warm.back() / cold.back());
    at_hand.push_back((warm.back() - figure.back()) / cold.back());
  }
  return {median(warm),   seconds_of([&] { return subject.copy(); }), median(figure), median(cold), median(ratio),
          median(at_hand)};
}

void print_row(const std::string& name, const Row& row) {
  std::printf("%-28s %8.3f %8.3f %9.3f %8.3f %8.3f %8.3f\n", name.c_str(), 1e3 * row.warm, 1e3 * row.copy,
              1e3 * row.figure, 1e3 * row.cold, row.ratio, row.at_hand);
}

int report(const std::vector<symbolic::Problem>& problems) {
  constexpr std::size_t extensions = 16;
  std::vector<double> warm, copy, figure, cold, ratio, at_hand;
  std::printf("%-28s %8s %8s %9s %8s %8s %8s\n", "problem", "warm ms", "copy ms", "figure ms", "cold ms", "ratio",
              "at hand");
  for (const auto& [name, subject] : make_subjects(problems, extensions)) {
    if (subject.extension_count() == 0) continue;
    const Row row = measure(subject);
    print_row(name, row);
    warm.push_back(row.warm);
    copy.push_back(row.copy);
    figure.push_back(row.figure);
    cold.push_back(row.cold);
    ratio.push_back(row.ratio);
    at_hand.push_back(row.at_hand);
  }
  if (warm.empty()) {
    std::fprintf(stderr, "warm_extension_report: no problem has a figure that could be extended\n");
    return 1;
  }
  print_row("median", {median(warm), median(copy), median(figure), median(cold), median(ratio), median(at_hand)});
  return 0;
}

}  // namespace
}  // namespace pappus::tests

int main(int argument_count, char** arguments) {
  const std::vector<std::string> paths(arguments + 1, arguments + argument_count);
  return pappus::tests::report(paths.empty() ? pappus::tests::load_default_subjects()
                                             : pappus::tests::load_subjects(paths));
}
