// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The proof as a CommonMark document with Unicode formulas. Names and texts of the problem cannot add markup.
[[nodiscard]] std::string write_proof_markdown(const Proof& proof);

}  // namespace pappus::symbolic
