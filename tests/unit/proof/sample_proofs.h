// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Reads a fact over the names of `proof`; aborts the test when it is not one.
Fact fact_of(const Proof& proof, std::string_view text);

/// Two equal chords subtend equal angles, told with a circle, similar triangles and a halved angle sum.
Proof sample_chord_proof();

/// Awkward names, an auxiliary point, products of lengths and two goals.
Proof sample_ratio_proof();

/// No points, no steps, no goals.
Proof empty_proof();

/// Text of the file, or an empty text if there is none.
std::string read_file(const std::string& path);

/// Compares with tests/golden/proofs/`name`; with PAPPUS_UPDATE_GOLDEN=1 in the environment writes that file first.
void expect_golden(const std::string& name, const std::string& actual);

}  // namespace pappus::symbolic
