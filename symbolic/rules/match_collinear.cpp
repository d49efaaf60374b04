// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_collinear.h"

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

/// Lines through `a` of one proved direction are one line: every two of their points have that direction too.
void match_pencil(ClosureState& state, const std::vector<PointId>& line, PointId a) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t j = 0; j < line.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId b = line[i], c = line[j];
      if (!unknowns.has_pair(a, b) || !unknowns.has_pair(a, c) || !unknowns.has_pair(b, c)) continue;
      const Modular direction = direction_key(unknowns, a, b);
      if (direction != direction_key(unknowns, a, c) || direction == direction_key(unknowns, b, c)) continue;
      state.record({{Predicate::kCollinear, {a, b, c}, {}}, Rule::kLinearDirection, {}, {}, {}});
    }
  }
}

}  // namespace

void CollinearMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  lines_.clear();
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection})) {
    const auto [a, b] = points_of_pair(pair);
    if (const auto line = figure.line_through(a, b)) lines_.push_back(*line);
  }
  keep_each_once(lines_);
  for (const std::size_t line : lines_) {
    for (const PointId a : figure.lines()[line]) {
      if (state.inconsistency()) return;
      match_pencil(state, figure.lines()[line], a);
    }
  }
}

}  // namespace pappus::symbolic
