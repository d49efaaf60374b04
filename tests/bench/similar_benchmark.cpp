// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <cstddef>

#include "symbolic/rules/match_similar.h"
#include "symbolic/state/closure_state.h"
#include "tests/bench/register_benchmarks.h"
#include "tests/figures/grown_figure.h"

namespace pappus::tests {

namespace {

using symbolic::ClosureState;
using symbolic::PointId;
using symbolic::SimilarMatcher;

/// The state of a random figure in which nothing but the constructions is known.
ClosureState stated(const GrownFigure& grown) {
  ClosureState state(grown.figure, 1);
  for (const auto& facts : grown.facts) {
    for (const symbolic::Fact& fact : facts) state.record_hypothesis(fact);
  }
  return state;
}

/// Triangles of all points taken in, and matched once.
void match_similar(benchmark::State& state) {
  const GrownFigure grown = grow_figure(1, static_cast<std::size_t>(state.range(0)), 1e-3);
  const ClosureState before = stated(grown);
  std::size_t facts = 0;
  for ([[maybe_unused]] auto _ : state) {
    state.PauseTiming();
    ClosureState closure = before;
    state.ResumeTiming();
    SimilarMatcher matcher;
    for (std::size_t point = 0; point < grown.figure.point_count(); ++point) {
      matcher.add_point(closure, PointId(point));
    }
    matcher.match(closure);
    facts = closure.log().size() - before.log().size();
  }
  state.counters["new_facts"] = static_cast<double>(facts);
}

}  // namespace

void register_similar_benchmarks() {
  benchmark::RegisterBenchmark("similar", match_similar)
      ->ArgName("points")
      ->Arg(10)
      ->Arg(20)
      ->Arg(40)
      ->Unit(benchmark::kMicrosecond);
}

}  // namespace pappus::tests
