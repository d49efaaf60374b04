// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include <cstddef>
#include <vector>

#include "symbolic/algebra/modular_table.h"
#include "symbolic/core/random.h"
#include "tests/bench/register_benchmarks.h"

namespace pappus::tests {

namespace {

using symbolic::ModularTable;
using symbolic::SplitMix64;
using symbolic::VariableId;
using Equation = std::vector<ModularTable::Term>;

/// Equations a - b = c - d between random unknowns, half as many as unknowns: so are most that a closure asserts.
std::vector<Equation> random_equations(std::size_t unknowns) {
  SplitMix64 random(1);
  const auto unknown = [&] { return VariableId(random.next() % unknowns); };
  std::vector<Equation> equations;
  for (std::size_t i = 0; i < unknowns / 2; ++i) {
    equations.push_back({{unknown(), 1}, {unknown(), -1}, {unknown(), -1}, {unknown(), 1}});
  }
  return equations;
}

ModularTable empty_table(std::size_t unknowns) {
  ModularTable table(1);
  for (std::size_t i = 0; i < unknowns; ++i) table.add_main();
  return table;
}

void assert_equations(benchmark::State& state) {
  const auto unknowns = static_cast<std::size_t>(state.range(0));
  const ModularTable empty = empty_table(unknowns);
  const std::vector<Equation> equations = random_equations(unknowns);
  for ([[maybe_unused]] auto _ : state) {
    state.PauseTiming();
    ModularTable table = empty;
    state.ResumeTiming();
    for (const Equation& equation : equations) benchmark::DoNotOptimize(table.assert_zero(equation, 0));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(equations.size()));
}

void look_up_fingerprints(benchmark::State& state) {
  const auto unknowns = static_cast<std::size_t>(state.range(0));
  ModularTable table = empty_table(unknowns);
  const std::vector<Equation> equations = random_equations(unknowns);
  for (const Equation& equation : equations) static_cast<void>(table.assert_zero(equation, 0));
  for ([[maybe_unused]] auto _ : state) {
    for (const Equation& equation : equations) benchmark::DoNotOptimize(table.fingerprint(equation, 0));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(equations.size()));
}

}  // namespace

void register_table_benchmarks() {
  // The pairs of 11, 23 and 32 points.
  for (const int unknowns : {55, 253, 496}) {
    benchmark::RegisterBenchmark("table/assert_zero", assert_equations)->Arg(unknowns);
    benchmark::RegisterBenchmark("table/fingerprint", look_up_fingerprints)->Arg(unknowns);
  }
}

}  // namespace pappus::tests
