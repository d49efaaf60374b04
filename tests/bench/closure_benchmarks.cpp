// SPDX-License-Identifier: Apache-2.0
// Benchmarks of the closure: cold, copied and extended by a point on each problem, growth with the number of points,
// and the two inner loops.
#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "tests/bench/closure_subject.h"
#include "tests/bench/register_benchmarks.h"

namespace pappus::tests {
namespace {

void register_problem_benchmarks(const std::vector<std::pair<std::string, ClosureSubject>>& subjects) {
  for (const auto& named : subjects) {
    const ClosureSubject& subject = named.second;
    benchmark::RegisterBenchmark(("cold/" + named.first).c_str(), [&subject](benchmark::State& state) {
      for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(subject.close_cold());
    })->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark(("copy/" + named.first).c_str(), [&subject](benchmark::State& state) {
      for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(subject.copy());
    })->Unit(benchmark::kMicrosecond);
    if (subject.extension_count() == 0) continue;
    benchmark::RegisterBenchmark(("warm/" + named.first).c_str(), [&subject](benchmark::State& state) {
      std::size_t next = 0;
      for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(subject.extend_warm(next));
        next = (next + 1) % subject.extension_count();
      }
    })->Unit(benchmark::kMicrosecond);
  }
}

}  // namespace
}  // namespace pappus::tests

int main(int argument_count, char** arguments) {
  benchmark::Initialize(&argument_count, arguments);
  if (benchmark::ReportUnrecognizedArguments(argument_count, arguments)) return 2;
  constexpr std::size_t extensions = 16;
  const auto subjects = pappus::tests::make_subjects(pappus::tests::load_default_subjects(), extensions);
  pappus::tests::register_problem_benchmarks(subjects);
  pappus::tests::register_growth_benchmarks();
  pappus::tests::register_table_benchmarks();
  pappus::tests::register_similar_benchmarks();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
