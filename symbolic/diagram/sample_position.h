// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/random.h"
#include "symbolic/diagram/locus_option.h"
#include "symbolic/diagram/sketch.h"

namespace pappus::symbolic {

/// A random position for `point`, clear of the placed points and of the lines through the first of them, and making no
/// triangle with two of these that looks special (see looks_special); how clear decreases with `sample`, the number of
/// positions refused before.
[[nodiscard]] Complex<double> sample_free_position(const Sketch& sketch, PointId point, int sample, SplitMix64& random);

/// A random position near a locus whose coefficients are `value`, to be projected onto it: around a circle; on a line
/// between or a little beyond its two anchors, at some distance from its one anchor, or near the figure.
[[nodiscard]] Complex<double> sample_guide(const Sketch& sketch, const LocusOption& locus,
                                           const LocusValue<double>& value, SplitMix64& random);

}  // namespace pappus::symbolic
