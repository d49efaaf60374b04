// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/fuzzing/dice.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Changes one thing of a proof: a fact's points, constants or predicate; a rule; a premise, coefficient, instance or
/// reference; a configuration fact or its use; the order or number of steps; a digit of a coordinate.
/// The hypotheses and the points stay, which a checker compares with the problem's.
void mutate_proof(Proof& proof, Dice& dice);

/// Damages the text of a proof file: bytes, tokens, whole values, repeated or missing parts, numbers of very many
/// digits, deep nesting.
void mutate_proof_text(std::string& text, Dice& dice);

}  // namespace pappus::symbolic
