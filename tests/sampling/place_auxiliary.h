// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/proof/proof.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::sampling_test {

/// The figure of a problem's points with the proof's auxiliary points added, in each way that was found: two loci may
/// have several common points. The figure itself if the proof adds none; nothing if one of the points was not found.
[[nodiscard]] std::vector<symbolic::sampling::SampledFigure> with_auxiliary_points(
    const symbolic::Proof& proof, std::size_t hypotheses_of_problem, const symbolic::sampling::SampledFigure& figure,
    symbolic::SplitMix64& random);

}  // namespace pappus::sampling_test
