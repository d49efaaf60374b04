// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The pairs of points whose distances the closure knows to be equal, up to a small rational factor: each pair is a
/// multiple of the head of its class.
class LengthClasses {
 public:
  explicit LengthClasses(ClosureState& state);

  struct Share {
    VariableId head;
    Rational factor;  ///< |pair| = factor·|head|
  };
  /// Precondition: the pair has unknowns.
  [[nodiscard]] const Share& share_of(VariableId pair) const { return share_of_.at(pair); }
  /// |pair|, or |pair|² in the table of squares, is this much of its head's.
  [[nodiscard]] Rational factor_of(VariableId pair, TableKind table) const;
  /// The form of lengths or of their squares with every one replaced by its class's.
  [[nodiscard]] LinearForm reduced(const LinearForm& form, TableKind table) const;

 private:
  using Heads = std::vector<std::pair<PointId, PointId>>;

  static Share multiple_of_a_head(ClosureState& state, Heads& heads, PointId a, PointId b);

  std::map<VariableId, Share> share_of_;
};

}  // namespace pappus::symbolic
