// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The proof as a complete document for pdflatex; needs amsmath and amssymb and no other package. The output is
/// ASCII, and names and texts of the problem cannot run TeX commands.
[[nodiscard]] std::string write_proof_latex(const Proof& proof);

}  // namespace pappus::symbolic
