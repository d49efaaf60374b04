// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::sampling_test {

/// What a result record claims of a problem.
struct Claim {
  enum class Kind : std::uint8_t { kTheorem, kRefuted };
  /// Of a theorem: whether all listed conditions hold in every figure of the statement.
  enum class Scope : std::uint8_t { kGeneral, kCase };
  /// Of a case: whether the goal holds in the figures in which a condition fails.
  enum class OtherCases : std::uint8_t { kUnsaid, kHold, kFail, kOpen };

  symbolic::Problem problem;
  Kind kind = Kind::kTheorem;
  Scope scope = Scope::kCase;
  OtherCases other_cases = OtherCases::kUnsaid;
  std::optional<symbolic::Proof> proof;                             ///< of a theorem
  std::optional<symbolic::sampling::SampledFigure> counter_figure;  ///< in which a goal is said to fail
};

/// The theorems and refutations among the records of a file with one JSON object a line, in order. Problems and proofs
/// are read from the files that the records name. Fails on records, problems and proofs that cannot be read.
[[nodiscard]] symbolic::Result<std::vector<Claim>> read_claims(const std::string& path);

/// The points of a proof with so many points, from their decimals.
[[nodiscard]] symbolic::sampling::SampledFigure figure_of(const symbolic::Proof& proof);

}  // namespace pappus::sampling_test
