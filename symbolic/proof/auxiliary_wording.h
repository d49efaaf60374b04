// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {

/// The first hypothesis that speaks of an auxiliary point; the number of hypotheses if there is none.
[[nodiscard]] std::size_t first_auxiliary_hypothesis(const Proof& proof);

/// How an auxiliary point is constructed, with the labels of the hypotheses that say so: "Let X be the midpoint of
/// AB [p5].", "Let Y be the point where line AB [p6] meets the perpendicular to AB through C [p7]."
/// Precondition: `index` is less than the number of auxiliary points.
[[nodiscard]] std::string auxiliary_sentence(const Proof& proof, const ProofWording& wording, std::size_t index);

}  // namespace pappus::symbolic
