// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "app/result_record.h"
#include "symbolic/language/problem.h"
#include "symbolic/rules/rule_family.h"

namespace pappus::app {

/// The wall-clock seconds that a figure, and then a closure, may take in a benchmark: far more than any should, since
/// a result that depends on the clock has no place in a signature.
inline constexpr double kBenchSeconds = 300;

struct BenchOptions {
  std::uint64_t seed = 1;
  symbolic::RuleSelection rules = {};
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// What the deductive core alone, without auxiliary points, makes of a problem. Times are processor seconds.
struct BenchMeasurement {
  std::string problem;
  Status status = Status::kError;
  std::string reason = {};  ///< in words, unless it is a theorem
  std::size_t facts = 0;
  std::size_t rounds = 0;
  std::size_t steps = 0;
  std::size_t terms = 0;  ///< of the linear combinations of all steps
  double closure_seconds = 0;
  double extraction_seconds = 0;  ///< with minimisation
  double checking_seconds = 0;
};

/// Figure, closure, proof and check of one problem. A proof that the checker refuses, and what a library throws, is
/// kError.
[[nodiscard]] BenchMeasurement measure_problem(const symbolic::Problem& problem, const BenchOptions& options);

/// A number of up to nine digits that names what was proved, the numbers of facts and the lengths of the proofs, in
/// order: FNV-1a (Fowler, Noll and Vo) of a line a problem. It depends on no clock and no machine.
[[nodiscard]] std::uint64_t signature_of(std::span<const BenchMeasurement> measurements);

/// Outcomes, times and median length of the proofs, a line each.
[[nodiscard]] std::string summarise(std::span<const BenchMeasurement> measurements);
/// A line a problem.
[[nodiscard]] std::string tabulate(std::span<const BenchMeasurement> measurements);

}  // namespace pappus::app
