// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// A segment ac with a point b inside it, on one proved line.
struct Division {
  PointId a, b, c;
  double ratio;  // |ab| / |ac|
};

std::vector<Division> divisions_of(const ClosureState& state, const FigureCandidates& candidates) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<Division> divisions;
  for (const std::vector<PointId>& line : candidates.collinear) {
    for (std::size_t k = 2; k < line.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const PointId a = line[i], b = line[j], c = line[k];
          if (!proved_collinear(unknowns, a, b, c)) continue;
          const double whole = unknowns.length_value(a, c);
          divisions.push_back({a, b, c, unknowns.length_value(a, b) / whole});
          divisions.push_back({c, b, a, unknowns.length_value(b, c) / whole});
        }
      }
    }
  }
  std::stable_sort(divisions.begin(), divisions.end(),
                   [](const Division& left, const Division& right) { return left.ratio < right.ratio; });
  return divisions;
}

/// Fingerprints of the three log ratios part : part, part : whole.
std::array<Modular, 3> ratio_keys(const Unknowns& unknowns, const Division& division) {
  const Modular first = unknowns.log_length(division.a, division.b);
  const Modular second = unknowns.log_length(division.b, division.c);
  const Modular whole = unknowns.log_length(division.a, division.c);
  return {first - second, second - whole, whole - first};
}

/// If one ratio of the two divisions is proved equal and another is not, proportional division proves the rest.
void match_pair(ClosureState& state, const Division& left, const Division& right) {
  const auto left_keys = ratio_keys(state.unknowns(), left), right_keys = ratio_keys(state.unknowns(), right);
  std::size_t equal = 3;
  std::size_t count = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    if (left_keys[i] != right_keys[i]) continue;
    equal = i;
    ++count;
  }
  if (count == 0 || count == 3) return;
  const std::array<PointId, 3> p{left.a, left.b, left.c}, q{right.a, right.b, right.c};
  const std::size_t i = equal, j = (equal + 1) % 3, k = (equal + 2) % 3;
  const auto ratio = [&](std::size_t x, std::size_t y, std::size_t z) {
    return Fact{Predicate::kEqualRatio, {p[x], p[y], p[y], p[z], q[x], q[y], q[y], q[z]}, {}};
  };
  LoggedFact logged;
  logged.fact = ratio(j, k, i);  // the third ratio follows from these two
  logged.rule = Rule::kProportionalDivision;
  logged.premises = {
      {Predicate::kCollinear, {p[0], p[1], p[2]}, {}}, {Predicate::kCollinear, {q[0], q[1], q[2]}, {}}, ratio(i, j, k)};
  logged.configuration = {{Predicate::kBetween, {p[1], p[0], p[2]}, {}}, {Predicate::kBetween, {q[1], q[0], q[2]}, {}}};
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
}

/// Equality in the triangle inequality: |ab| + |bc| = |ac| puts b on ac.
void match_straight(ClosureState& state, const std::vector<PointId>& line) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t k = 2; k < line.size(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a = line[i], b = line[j], c = line[k];
        if (!unknowns.has_pair(a, b) || !unknowns.has_pair(b, c) || !unknowns.has_pair(a, c)) continue;
        if (!(unknowns.length(a, b) + unknowns.length(b, c) - unknowns.length(a, c)).is_zero()) continue;
        if (proved_collinear(unknowns, a, b, c)) continue;
        LoggedFact logged;
        logged.fact = {Predicate::kCollinear, {a, b, c}, {}};
        logged.rule = Rule::kCollinearFromLengths;
        logged.premises = {{Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}}};
        state.record(std::move(logged));
      }
    }
  }
}

}  // namespace

void match_divisions(ClosureState& state, const FigureCandidates& candidates) {
  for (const std::vector<PointId>& line : candidates.collinear) match_straight(state, line);
  const std::vector<Division> divisions = divisions_of(state, candidates);
  for (std::size_t begin = 0, end = 0; begin < divisions.size(); begin = end) {
    end = begin + 1;
    while (end < divisions.size() && divisions[end].ratio - divisions[end - 1].ratio < 1e-9) ++end;
    for (std::size_t j = begin + 1; j < end; ++j) {
      for (std::size_t i = begin; i < j; ++i) {
        if (state.inconsistency()) return;
        match_pair(state, divisions[i], divisions[j]);
      }
    }
  }
}

}  // namespace pappus::symbolic
