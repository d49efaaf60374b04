// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// What a proof presumes of its points beyond what its facts say, as symbolic/proof/README.md defines it.
struct ReliedConditions {
  std::vector<std::pair<PointId, PointId>> different;  ///< joined by a line, or in a ratio
  std::vector<std::array<PointId, 3>> not_collinear;
  std::vector<std::vector<PointId>> circles;  ///< on each circle, three different points are needed
};

/// Of all steps and goals of a deductive proof, in their order, with repetitions.
/// `needs[i]`: the facts that the theorem of step i needs, beside its conclusion; missing ones count as none.
[[nodiscard]] ReliedConditions relied_conditions(const Proof& proof, std::span<const Fact> goals,
                                                 std::span<const std::vector<Fact>> needs);

/// Of an algebraic proof, but for denominators, roots and the independence of equations.
[[nodiscard]] ReliedConditions relied_conditions(const AlgebraicCertificate& certificate, const Proof& proof);

/// Of the lines and circles that define auxiliary points.
[[nodiscard]] ReliedConditions relied_by_auxiliary_points(std::span<const Fact> loci);

}  // namespace pappus::symbolic
