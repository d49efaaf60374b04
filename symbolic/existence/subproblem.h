// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The question whether facts follow from others, asked of those points alone that they name.
class Subproblem {
 public:
  /// `premises` are the numbers of facts among `known`, which are views of what lives longer.
  Subproblem(std::span<const Fact> known, std::vector<std::size_t> premises, std::vector<Fact> wanted,
             std::span<const std::string> point_names);

  [[nodiscard]] const Problem& problem() const { return problem_; }
  [[nodiscard]] Figure figure(const Figure& whole) const { return whole.restricted_to(points_); }
  /// A proof of the problem as a derivation in the points and from the known facts of the whole.
  [[nodiscard]] ExistenceDerivation derivation(const Proof& proof) const;

 private:
  [[nodiscard]] Fact narrowed(const Fact& fact) const;
  [[nodiscard]] Fact widened(const Fact& fact) const;
  [[nodiscard]] ProofReference widened(const ProofReference& reference) const;
  [[nodiscard]] AlgebraicCertificate widened(const AlgebraicCertificate& certificate) const;

  std::vector<std::size_t> premises_;
  std::vector<Fact> wanted_;
  std::vector<PointId> points_;  // ascending
  Problem problem_;
};

}  // namespace pappus::symbolic
