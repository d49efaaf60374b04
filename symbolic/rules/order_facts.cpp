// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/order_facts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <queue>
#include <utility>

#include "symbolic/core/point_triples.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

Fact collinear(PointId a, PointId b, PointId c) { return {Predicate::kCollinear, {a, b, c}, {}}; }
Fact not_collinear(PointId a, PointId b, PointId c) { return {Predicate::kNotCollinear, {a, b, c}, {}}; }

void append(std::vector<std::size_t>& to, const std::vector<std::size_t>& from) {
  for (const std::size_t each : from) {
    if (std::ranges::find(to, each) == to.end()) to.push_back(each);
  }
}

}  // namespace

OrderFacts::OrderFacts(ClosureState& state)
    : state_(state), points_(state.unknowns().point_count()), links_(triple_count(points_)) {
  for (const Fact& stated : state.stated_order()) {
    const std::vector<PointId>& p = stated.points;
    const bool is_on_a_line =
        stated.predicate != Predicate::kBetween || proved_collinear(state.unknowns(), p[0], p[1], p[2]);
    if (is_on_a_line) add({.fact = stated});
  }
  add_parallels();
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t x = 0; x < points_; ++x) {
      for (std::size_t y = x + 1; y < points_; ++y) {
        for (std::size_t z = 0; z < points_; ++z) {
          auto proved = prove_between(PointId(z), PointId(x), PointId(y));
          if (!proved) continue;
          add(std::move(*proved));
          changed = true;
        }
      }
    }
  }
}

void OrderFacts::add(OrderFact fact) {
  const std::size_t index = facts_.size();
  facts_.push_back(std::move(fact));
  const Fact added = facts_.back().fact;
  const std::span<const PointId> points = added.points;
  if (added.predicate == Predicate::kSameClock) link(points.first(3), points.last(3), index);
  if (added.predicate != Predicate::kBetween || !state_.figure().certify(added)) return;
  between_.push_back(index);
  add_sides_of(index);
}

void OrderFacts::link(std::span<const PointId> first, std::span<const PointId> second, std::size_t fact) {
  if (state_.orientation(first[0], first[1], first[2]) == 0 || state_.orientation(second[0], second[1], second[2]) == 0)
    return;
  const std::size_t left = triple_index(first[0], first[1], first[2]);
  const std::size_t right = triple_index(second[0], second[1], second[2]);
  if (left == right) return;
  links_[left].push_back({right, fact});
  links_[right].push_back({left, fact});
}

std::optional<std::size_t> OrderFacts::find_between(PointId z, PointId x, PointId y) const {
  const auto found = std::ranges::find_if(between_, [&](std::size_t index) {
    const std::vector<PointId>& p = facts_[index].fact.points;
    return p[0] == z && ((p[1] == x && p[2] == y) || (p[1] == y && p[2] == x));
  });
  return found == between_.end() ? std::nullopt : std::optional(*found);
}

bool OrderFacts::is_collinear(PointId a, PointId b, PointId c) const {
  return a == b || b == c || c == a || proved_collinear(state_.unknowns(), a, b, c);
}

std::optional<std::vector<std::size_t>> OrderFacts::same_clock(PointId a, PointId b, PointId c, PointId d, PointId e,
                                                               PointId f) const {
  const int first = state_.orientation(a, b, c);
  if (first == 0 || first != state_.orientation(d, e, f)) return std::nullopt;
  const std::size_t start = triple_index(a, b, c), end = triple_index(d, e, f);
  std::vector<Link> arrived(links_.size(), {kNone, kNone});
  std::queue<std::size_t> open;
  arrived[start] = {start, kNone};
  open.push(start);
  while (!open.empty() && arrived[end].triangle == kNone) {
    const std::size_t here = open.front();
    open.pop();
    for (const Link& next : links_[here]) {
      if (arrived[next.triangle].triangle != kNone) continue;
      arrived[next.triangle] = {here, next.fact};
      open.push(next.triangle);
    }
  }
  if (arrived[end].triangle == kNone) return std::nullopt;
  std::vector<std::size_t> chain;
  for (std::size_t at = end; at != start; at = arrived[at].triangle) append(chain, {arrived[at].fact});
  return chain;
}

void OrderFacts::add_parallels() {
  const Unknowns& unknowns = state_.unknowns();
  const auto for_pairs = [&](const auto& use) {
    for (std::size_t j = 1; j < points_; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (unknowns.has_pair(PointId(i), PointId(j))) use(PointId(i), PointId(j));
      }
    }
  };
  for_pairs([&](PointId a, PointId b) {
    for_pairs([&](PointId c, PointId d) {
      if (c == a || c == b || d == a || d == b || state_.orientation(a, b, c) == 0) return;
      if (direction_key(unknowns, a, b) != direction_key(unknowns, c, d)) return;
      add({.fact = {Predicate::kSameClock, {a, b, c, a, b, d}, {}},
           .rule = Rule::kSidesOfParallel,
           .premises = {{Predicate::kParallel, {a, b, c, d}, {}}},
           .nondegeneracy = {not_collinear(a, b, c)}});
    });
  });
}

void OrderFacts::add_sides_of(std::size_t between) {
  const std::vector<PointId> p = facts_[between].fact.points;
  const PointId z = p[0], x = p[1], y = p[2];
  for (std::size_t i = 0; i < points_; ++i) {
    const PointId w(i);
    if (w == x || w == y || w == z || state_.orientation(w, x, y) == 0) continue;
    for (const std::array<PointId, 2> part : {std::array{z, y}, std::array{x, y}}) {
      add({.fact = {Predicate::kSameClock, {w, x, z, w, part[0], part[1]}, {}},
           .rule = Rule::kSidesOfBetween,
           .sources = {between},
           .nondegeneracy = {not_collinear(w, x, y)}});
    }
  }
}

std::optional<OrderFact> OrderFacts::prove_between(PointId z, PointId x, PointId y) {
  const Unknowns& unknowns = state_.unknowns();
  if (z == x || z == y || !proved_collinear(unknowns, z, x, y) || find_between(z, x, y)) return std::nullopt;
  const Fact fact{Predicate::kBetween, {z, x, y}, {}};
  const ApproximatePoint at = state_.figure().approximate(z), left = state_.figure().approximate(x),
                         right = state_.figure().approximate(y);
  if ((left.x - at.x) * (right.x - at.x) + (left.y - at.y) * (right.y - at.y) >= 0) return std::nullopt;
  if (!state_.figure().certify(fact)) return std::nullopt;
  const Fact midpoint{Predicate::kMidpoint, {z, x, y}, {}};
  if (unknowns.log_length(z, x) == unknowns.log_length(z, y))
    return OrderFact{.fact = fact, .rule = Rule::kBetweenMidpoint, .premises = {midpoint}};
  for (const auto attempt : {&OrderFacts::by_sides, &OrderFacts::by_chord, &OrderFacts::by_foot}) {
    if (auto proved = (this->*attempt)(z, x, y)) return proved;
  }
  return std::nullopt;
}

std::optional<OrderFact> OrderFacts::by_sides(PointId z, PointId x, PointId y) const {
  for (std::size_t j = 1; j < points_; ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      const int side = state_.orientation(a, b, x);
      if (side == 0 || state_.orientation(b, a, y) != side || !is_collinear(z, a, b)) continue;
      auto chain = same_clock(a, b, x, b, a, y);
      if (!chain) continue;
      OrderFact fact{.fact = {Predicate::kBetween, {z, x, y}, {}}, .rule = Rule::kBetweenSides};
      fact.premises = {collinear(z, x, y)};
      if (z != a && z != b) fact.premises.push_back(collinear(z, a, b));
      fact.sources = std::move(*chain);
      fact.nondegeneracy = {not_collinear(a, b, x)};
      return fact;
    }
  }
  return std::nullopt;
}

std::optional<OrderFact> OrderFacts::by_chord(PointId z, PointId x, PointId y) const {
  const Fact conclusion{Predicate::kBetween, {z, x, y}, {}};
  for (const CircleObject& circle : state_.circles()) {
    if (circle.absorbed || !circle.points.contains(x) || !circle.points.contains(y) || circle.points.contains(z))
      continue;
    const auto prove = [&](std::vector<PointId> others) {
      OrderFact fact{.fact = conclusion, .rule = Rule::kBetweenChord, .premises = {collinear(z, x, y)}};
      for (const PointId end : {x, y}) {
        if (std::ranges::find(others, end) == others.end()) others.push_back(end);
      }
      fact.premises.push_back({Predicate::kCyclic, std::move(others), {}});
      return fact;
    };
    for (const std::size_t index : between_) {
      const std::vector<PointId>& p = facts_[index].fact.points;
      const bool crosses = p[0] == z && circle.points.contains(p[1]) && circle.points.contains(p[2]) && p[1] != x &&
                           p[1] != y && p[2] != x && p[2] != y;
      if (!crosses) continue;
      OrderFact fact = prove({p[1], p[2]});
      fact.sources = {index};
      return fact;
    }
    const std::vector<PointId> points = circle.points.points();
    for (std::size_t k = 2; k < points.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const PointId a = points[i], b = points[j], c = points[k];
          auto chain = same_clock(z, a, b, z, b, c);
          const auto second = chain ? same_clock(z, a, b, z, c, a) : std::nullopt;
          if (!second) continue;
          append(*chain, *second);
          OrderFact fact = prove({a, b, c});
          fact.sources = std::move(*chain);
          fact.nondegeneracy = {not_collinear(a, b, c)};
          return fact;
        }
      }
    }
  }
  return std::nullopt;
}

std::optional<OrderFact> OrderFacts::by_foot(PointId z, PointId x, PointId y) const {
  const auto find_acute = [this](PointId a, PointId vertex, PointId c) {
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      const Fact& fact = facts_[i].fact;
      if (fact.predicate != Predicate::kAcute || fact.points[1] != vertex) continue;
      if ((fact.points[0] == a && fact.points[2] == c) || (fact.points[0] == c && fact.points[2] == a)) return i;
    }
    return kNone;
  };
  const Unknowns& unknowns = state_.unknowns();
  for (std::size_t i = 0; i < points_; ++i) {
    const PointId a(i);
    if (a == x || a == y || a == z || !unknowns.has_pair(a, z) || !proved_perpendicular(unknowns, a, z, x, y)) continue;
    const std::size_t first = find_acute(a, x, y), second = find_acute(a, y, x);
    if (first == kNone || second == kNone) continue;
    return OrderFact{.fact = {Predicate::kBetween, {z, x, y}, {}},
                     .rule = Rule::kBetweenFoot,
                     .premises = {collinear(z, x, y), {Predicate::kPerpendicular, {a, z, x, y}, {}}},
                     .sources = {first, second}};
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
