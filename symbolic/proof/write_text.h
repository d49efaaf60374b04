// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

struct TextOptions {
  int width = 80;      ///< columns; values below 40 count as 40
  bool color = false;  ///< ANSI escape sequences for headings and labels
};

/// The proof for a terminal: hypotheses [p1] …, numbered steps, configuration facts [g1] …, and the conclusion.
[[nodiscard]] std::string write_proof_text(const Proof& proof, const TextOptions& options = {});

}  // namespace pappus::symbolic
