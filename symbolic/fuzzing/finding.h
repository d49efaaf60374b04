// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// A defect that a fuzzer found: premises, a reference figure of them, and what went wrong with which goal.
struct Finding {
  enum class Kind : std::uint8_t {
    kFalseTheorem,      ///< proved, and certainly false in a figure of the premises and of the proof's configuration
    kContradiction,     ///< the closure derived something that is false in its own figure
    kRefusedProof,      ///< the checker refuses what the closure proved
    kFalseClaim,        ///< the closure claims a goal that is certainly false, and the checker refuses its proof
    kUnexplained,       ///< the tables imply the goal, and no proof comes out
    kAcceptedMutant,    ///< the checker accepts a step that is certainly false where its conditions hold
    kAcceptedOrder,     ///< the checker accepts a figure that lacks what the statement says of order
    kContraryTheorems,  ///< a goal and its contrary are both proved of all figures, or as inequalities
    kFalseScope,        ///< said to hold in all figures, and false in one
    kCertifiedContradiction,  ///< the existence of a figure is certified, and its premises contradict each other
  };
  Kind kind = Kind::kFalseTheorem;
  std::string origin;  ///< name of the problem, or "random"
  std::uint64_t seed = 0;
  std::vector<std::string> point_names;
  std::vector<Fact> hypotheses;
  Fact goal;
  Figure figure;
  std::optional<Figure> counter_figure;
  std::string remark;  ///< one line
};

[[nodiscard]] std::string name_of(Finding::Kind kind);

/// The finding as a .geo file: all points with the figure's coordinates, the premises as predicates, the goal, and
/// comments that say what is wrong and where the goal is false.
[[nodiscard]] std::string print_finding(const Finding& finding);

}  // namespace pappus::symbolic
