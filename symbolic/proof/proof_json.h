// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "symbolic/core/result.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The proof as JSON (format "pappus-proof", version 1), one step a line; the same proof gives the same text.
/// Precondition: all points of facts are the proof's.
[[nodiscard]] std::string write_proof_json(const Proof& proof);

/// Reads what write_proof_json() writes, from anybody. A failure names the place ("steps[2].premises[0]: …").
///
/// Limits: 16 MiB of text, 100,000 steps, 200 points, numbers of 4,096 characters. What is read is well-formed:
/// facts have the arguments of their predicates, references exist, and a step refers to earlier steps only.
/// Whether it proves anything is check_proof()'s question.
[[nodiscard]] Result<Proof> read_proof_json(std::string_view text);

}  // namespace pappus::symbolic
