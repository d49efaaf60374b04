// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/finding.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// What an independent prover says about a fact under the premises, in the configuration of the figure.
enum class WitnessVerdict : std::uint8_t { kConfirmed, kRefuted, kUnknown };
using SecondWitness =
    std::function<WitnessVerdict(std::span<const Fact> premises, const Figure& figure, const Fact& fact)>;

struct StatementTrialOptions {
  const std::vector<Problem>* problems = nullptr;  ///< trials take one of these or a random figure; may be null
  std::size_t most_random_points = 9;
  std::size_t most_statements = 60;  ///< false statements a trial
  double closure_seconds = 5;
  SecondWitness second_witness = {};             ///< asked about every derived fact; may be empty
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// What trials have done so far.
struct StatementCounts {
  std::size_t trials = 0;
  std::size_t without_figure = 0;  ///< no problem, or no figure or no further figures of it
  std::size_t closures = 0;
  std::size_t special_figures = 0;      ///< closures over figures with conditions that are no premises
  std::size_t nearly_special = 0;       ///< of these, with conditions that hold to about 13 digits only
  std::size_t unfinished = 0;           ///< closures that ran out of time
  std::size_t false_statements = 0;     ///< statements certainly false in some figure of their premises
  std::size_t true_by_accident = 0;     ///< of these, true in the figure of the closure
  std::size_t configuration_bound = 0;  ///< proved, rightly: the counter-figure has another configuration
  std::size_t cross_checked = 0;        ///< derived facts that were looked at in three further figures
  std::size_t confirmed = 0;            ///< of these, true to 50 digits in all of them
  std::size_t elsewhere_only = 0;       ///< of these, rightly bound to the configuration of the first figure
  std::size_t second_confirmed = 0;     ///< confirmed by the second witness
  StatementCounts& operator+=(const StatementCounts& other);
};

/// One attack on the closure, all of it a function of the seed: premises (of a problem or random, some dropped) over a
/// figure in which more may hold than they say. Statements that are certainly false in another figure of
/// the premises must not be implied, and all that was derived must hold in three further figures, in both cases
/// wherever the configuration facts of the proof hold. A proof is also given to the checker.
///
/// The closure reads goals only to know when it may stop, so that one closure without goals answers for all
/// statements over its premises.
[[nodiscard]] std::vector<Finding> try_statements(std::uint64_t seed, const StatementTrialOptions& options,
                                                  StatementCounts& counts);

}  // namespace pappus::symbolic
