// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/facts/fact.h"
#include "symbolic/proof/notation.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Facts as sentences for pupils: "A, B, C and D lie on one circle", "∠BAC = ∠EDF".
///
/// Angles are directed, modulo 180°. Keeps a view of the proof and must not outlive it.
class ProofWording {
 public:
  ProofWording(const Proof& proof, Markup markup) : notation_(proof, markup) {}

  [[nodiscard]] const Notation& notation() const { return notation_; }
  /// The fact as a clause without a full stop, in the markup given.
  [[nodiscard]] std::string sentence(const Fact& fact) const;
  /// The sentence, and in parentheses the sizes in the figure of the angles at a named vertex, if it has any.
  [[nodiscard]] std::string sentence_with_reading(const Fact& fact) const;

 private:
  [[nodiscard]] std::string reading(const Fact& fact) const;
  [[nodiscard]] std::string relation_sentence(const Fact& fact) const;
  [[nodiscard]] std::string parallel(PointId a, PointId b, PointId c, PointId d) const;
  [[nodiscard]] std::string triangles(const Fact& fact, std::string_view sign) const;
  [[nodiscard]] std::string configuration_sentence(const Fact& fact) const;
  [[nodiscard]] std::string equal_angle(const Fact& fact, std::string_view sign) const;

  Notation notation_;
};

/// The same statement read from right to left, which is `fact` multiplied by −1 in its linear table:
/// "∠(CD, AB) = ∠(GH, EF)" of "∠(AB, CD) = ∠(EF, GH)". Facts that are no equation of a table, and a length
/// equal to a number, come back unchanged.
[[nodiscard]] Fact reversed(const Fact& fact);

/// A sum (angeq, distseq, distmeq, dist2eq, branch without its D; distsgt, angsgt, angsge) as an equation or inequality
/// without negative terms.
[[nodiscard]] std::string pair_sum_equation(const Fact& fact, const Notation& notation);

/// True when the text of a pair sum of angles names a direction "dir(AB)", which wants an explanation.
[[nodiscard]] bool names_directions(const Fact& fact);

}  // namespace pappus::symbolic
