// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_divisions.h"

#include <algorithm>
#include <array>
#include <utility>

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

using Points = std::array<PointId, 3>;  // a, b, c with b between

/// Fingerprints of the three log ratios part : part, part : whole.
std::array<Modular, 3> ratio_keys(const Unknowns& unknowns, const Points& p) {
  const Modular first = unknowns.log_length(p[0], p[1]);
  const Modular second = unknowns.log_length(p[1], p[2]);
  const Modular whole = unknowns.log_length(p[0], p[2]);
  return {first - second, second - whole, whole - first};
}

/// If one ratio of the two divisions is proved equal and another is not, proportional division proves the rest.
/// Returns whether all ratios agree already.
bool match_pair(ClosureState& state, const Points& p, const Points& q) {
  const auto left_keys = ratio_keys(state.unknowns(), p), right_keys = ratio_keys(state.unknowns(), q);
  std::size_t equal = 3;
  std::size_t count = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    if (left_keys[i] != right_keys[i]) continue;
    equal = i;
    ++count;
  }
  if (count == 0 || count == 3) return count == 3;
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
  return false;
}

}  // namespace

void DivisionMatcher::add_division(const Unknowns& unknowns, std::size_t line, PointId a, PointId b, PointId c) {
  const auto index = static_cast<std::uint32_t>(divisions_.size());
  const std::size_t ratio = ratios_.bucket(unknowns.length_value(a, b) / unknowns.length_value(a, c));
  if (ratio == classes_.size()) classes_.emplace_back();
  divisions_.push_back({a, b, c, static_cast<std::uint32_t>(ratio), first_of_line_[line], classes_[ratio].first});
  first_of_line_[line] = index;
  classes_[ratio].first = index;
  ++classes_[ratio].size;
}

void DivisionMatcher::add_point(const ClosureState& state, const FigureIncidences& figure, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  const auto has_all = [&unknowns](PointId a, PointId b, PointId c) {
    return unknowns.has_pair(a, b) && unknowns.has_pair(b, c) && unknowns.has_pair(a, c);
  };
  for (std::size_t index = 0; index < figure.lines().size(); ++index) {
    const std::vector<PointId>& line = figure.lines()[index];
    if (index == first_of_line_.size()) first_of_line_.push_back(kNone);
    if (std::ranges::find(line, added) == line.end()) continue;
    for (std::size_t k = 2; k < line.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const PointId a = line[i], b = line[j], c = line[k];
          if ((a != added && b != added && c != added) || !has_all(a, b, c)) continue;
          add_division(unknowns, index, a, b, c);
          add_division(unknowns, index, c, b, a);
        }
      }
    }
  }
}

template <class Visit>
void DivisionMatcher::visit_divisions(const FigureIncidences& figure, std::span<const std::size_t> pairs,
                                      Visit visit) const {
  for (const std::size_t pair : pairs) {
    const auto [p, q] = points_of_pair(pair);
    const auto line = figure.line_through(p, q);
    if (!line) continue;
    for (std::uint32_t at = first_of_line_[*line]; at != kNone; at = divisions_[at].next_of_line) {
      const Division& division = divisions_[at];
      const auto contains = [&division](PointId point) {
        return division.a == point || division.b == point || division.c == point;
      };
      if (contains(p) && contains(q)) visit(at);
    }
  }
}

/// Equality in the triangle inequality: |ab| + |bc| = |ac| puts b on ac.
void DivisionMatcher::match_straight(ClosureState& state, const Division& division) const {
  const PointId a = division.a, b = division.b, c = division.c;
  const Unknowns& unknowns = state.unknowns();
  if (!(unknowns.length(a, b) + unknowns.length(b, c) - unknowns.length(a, c)).is_zero()) return;
  if (proved_collinear(unknowns, a, b, c)) return;
  LoggedFact logged;
  logged.fact = {Predicate::kCollinear, {a, b, c}, {}};
  logged.rule = Rule::kCollinearFromLengths;
  logged.premises = {{Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}}};
  state.record(std::move(logged));
}

void DivisionMatcher::match_class(ClosureState& state, Class& ratio) {
  struct Member {
    std::uint32_t index;
    bool proved_equal = false;  // to an earlier one
  };
  std::vector<Member> members;
  std::vector<std::uint32_t> waiting;  // not known to be on one line
  for (std::uint32_t at = ratio.first; at != kNone; at = divisions_[at].next_of_class) {
    const Division& division = divisions_[at];
    if (proved_collinear(state.unknowns(), division.a, division.b, division.c)) {
      members.push_back({at});
    } else {
      waiting.push_back(at);
    }
  }
  std::reverse(members.begin(), members.end());
  const auto points = [this](const Member& member) {
    const Division& division = divisions_[member.index];
    return Points{division.a, division.b, division.c};
  };
  std::vector<std::pair<Modular, std::size_t>> keyed;
  for (std::size_t kind = 0; kind < 3; ++kind) {
    keyed.clear();
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (!members[i].proved_equal) keyed.emplace_back(ratio_keys(state.unknowns(), points(members[i]))[kind], i);
    }
    std::sort(keyed.begin(), keyed.end());
    for (std::size_t i = 1, first = 0; i < keyed.size(); ++i) {
      if (keyed[i].first != keyed[first].first) {
        first = i;
        continue;
      }
      Member& member = members[keyed[i].second];
      member.proved_equal = match_pair(state, points(members[keyed[first].second]), points(member));
      if (state.inconsistency()) return;
    }
  }
  std::erase_if(members, [](const Member& member) { return member.proved_equal; });
  for (const Member& member : members) waiting.push_back(member.index);
  std::sort(waiting.begin(), waiting.end());
  ratio = {};
  for (const std::uint32_t index : waiting) {
    divisions_[index].next_of_class = ratio.first;
    ratio.first = index;
    ++ratio.size;
  }
}

void DivisionMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  queue_.clear();
  visit_divisions(figure, lengths_.take(state.unknowns(), {TableKind::kLength}),
                  [this](std::size_t division) { queue_.push_back(division); });
  keep_each_once(queue_);
  for (const std::size_t division : queue_) {
    match_straight(state, divisions_[division]);
    if (state.inconsistency()) return;
  }
  queue_.clear();
  visit_divisions(figure, changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kLogLength}),
                  [this](std::size_t division) {
                    if (classes_[divisions_[division].ratio].size > 1) queue_.push_back(divisions_[division].ratio);
                  });
  keep_each_once(queue_);
  for (const std::size_t ratio : queue_) {
    match_class(state, classes_[ratio]);
    if (state.inconsistency()) return;
  }
}

}  // namespace pappus::symbolic
