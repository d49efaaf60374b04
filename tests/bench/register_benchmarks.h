// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pappus::tests {

/// Cold closure by number of points, on random figures.
void register_growth_benchmarks();
/// Reduction of the modular table and look-up of fingerprints.
void register_table_benchmarks();
/// The pass over similar triangles alone.
void register_similar_benchmarks();

}  // namespace pappus::tests
