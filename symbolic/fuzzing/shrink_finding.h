// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/fuzzing/finding.h"

namespace pappus::symbolic {

/// Whether the closure still shows the defect: for kFalseTheorem and kFalseClaim it proves the goal although that is
/// certainly false in the counter-figure, where the proof applies; for kContradiction, kRefusedProof and kUnexplained
/// the same thing goes wrong.
[[nodiscard]] bool is_reproduced(const Finding& finding, double closure_seconds);

/// The same defect with as few premises and points as dropping one after the other can do. Findings that need no
/// closure, and those that the closure does not reproduce, come back as they are.
[[nodiscard]] Finding shrink_finding(Finding finding, double closure_seconds);

}  // namespace pappus::symbolic
