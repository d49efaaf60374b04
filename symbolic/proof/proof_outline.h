// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "symbolic/proof/notation.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// A sentence with the label by which others refer to it: "p1", "7", "g2".
struct OutlineItem {
  std::string label;
  std::string text;
};

/// One step: what is claimed, why, and the equations that are added if there are several.
struct OutlineStep {
  OutlineItem claim;
  std::string because;             ///< a clause that ends with a full stop, or with a colon before `terms`
  std::vector<std::string> terms;  ///< no punctuation at the end
  std::string remark;              ///< a sentence after the terms, or empty
};

/// A proof in reading order, its sentences in one markup; the layout is left to the writer.
/// `title` and `statement` are raw texts, not yet in the markup.
struct ProofOutline {
  std::string title;
  std::string statement;
  std::vector<OutlineItem> hypotheses;  ///< of the problem
  std::vector<std::string> auxiliary;   ///< how each auxiliary point is constructed
  std::vector<std::string> goals;
  std::vector<std::string> notes;  ///< what the notation means
  std::vector<OutlineStep> steps;
  std::vector<OutlineItem> configuration;
  std::string conclusion;            ///< what was proved, and on which configuration facts it depends
  std::vector<std::string> remarks;  ///< what else is to be known of the claim, each a paragraph behind it
};

[[nodiscard]] ProofOutline outline_proof(const Proof& proof, Markup markup);

/// The sentence with a capital first letter where it begins with a word rather than with a point's name.
[[nodiscard]] std::string capitalized(std::string sentence);

/// The convention under which a statement and its proof are read.
[[nodiscard]] std::string convention_sentence();

/// "[g1]–[g3], [g5]" of the indices 0, 1, 2, 4, given in ascending order, with the letter 'g'.
[[nodiscard]] std::string reference_ranges(const std::vector<std::size_t>& indices, char letter, Markup markup);

}  // namespace pappus::symbolic
