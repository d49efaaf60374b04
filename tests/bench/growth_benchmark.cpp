// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>

#include "symbolic/engine/closure.h"
#include "tests/bench/register_benchmarks.h"
#include "tests/figures/grown_figure.h"

namespace pappus::tests {

namespace {

using symbolic::Closure;
using symbolic::ClosureStatus;

/// Wall-clock seconds that one closure may take; a figure that needs more is reported and left out of the fit.
constexpr double kClosureSeconds = 60;

void close_grown_figure(benchmark::State& state) {
  const auto points = static_cast<std::size_t>(state.range(0));
  const auto seed = static_cast<std::uint64_t>(state.range(1));
  const GrownFigure grown = grow_figure(seed, points, 1e-3);
  if (grown.figure.point_count() < points) return state.SkipWithError("no such figure was found");
  std::size_t facts = 0;
  for ([[maybe_unused]] auto _ : state) {
    Closure closure(grown.figure, 1);
    for (std::size_t point = 0; point < points; ++point) assume_point(closure, grown, point);
    const auto outcome = closure.run({}, {.seconds = kClosureSeconds});
    if (outcome.status != ClosureStatus::kSaturated) return state.SkipWithError("not saturated in a minute");
    facts = closure.state().log().size();
  }
  state.counters["facts"] = static_cast<double>(facts);
}

}  // namespace

void register_growth_benchmarks() {
  benchmark::RegisterBenchmark("growth", close_grown_figure)
      ->ArgNames({"points", "seed"})
      ->ArgsProduct({{10, 20, 30, 40, 50, 60}, {1, 2, 3, 4, 5}})
      ->Unit(benchmark::kMillisecond);
}

}  // namespace pappus::tests
