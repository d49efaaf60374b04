// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/order_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pappus::symbolic {
namespace {

using Points = std::span<const PointId>;
using Facts = std::vector<Fact>;

Fact same_clock(PointId a, PointId b, PointId c, PointId d, PointId e, PointId f) {
  return {Predicate::kSameClock, {a, b, c, d, e, f}, {}};
}

/// p a b c …: P sees every side of the convex polygon ABC… from its inner side.
Facts inside(Points p) {
  Facts facts;
  const std::size_t corners = p.size() - 1;
  for (std::size_t i = 1; i < corners; ++i) {
    facts.push_back(same_clock(p[0], p[1], p[2], p[0], p[1 + i], p[1 + (i + 1) % corners]));
  }
  return facts;
}

/// a b c …: all triples of corners in order turn the same way. (Neighbouring corners alone would allow a star.)
Facts convex(Points p) {
  Facts facts;
  for (std::size_t i = 0; i < p.size(); ++i) {
    for (std::size_t j = i + 1; j < p.size(); ++j) {
      for (std::size_t k = j + 1; k < p.size(); ++k) {
        if (k > 2) facts.push_back(same_clock(p[0], p[1], p[2], p[i], p[j], p[k]));
      }
    }
  }
  return facts;
}

/// a b c
Facts acute_triangle(Points p) {
  return {{Predicate::kAcute, {p[0], p[1], p[2]}, {}},
          {Predicate::kAcute, {p[1], p[2], p[0]}, {}},
          {Predicate::kAcute, {p[2], p[0], p[1]}, {}}};
}

/// x y a b
Facts one_side(Points p) { return {same_clock(p[0], p[2], p[3], p[1], p[2], p[3])}; }
Facts two_sides(Points p) { return {same_clock(p[0], p[2], p[3], p[1], p[3], p[2])}; }

struct OrderWord {
  std::string_view name;
  std::size_t least;
  std::size_t most;
  std::string_view points;
  Facts (*expand)(Points points);
};

/// A polygon of 8 corners has 55 triples; more would hardly be a problem's.
constexpr std::size_t kMostCorners = 8;

constexpr std::array kWords = {
    OrderWord{"inside", 4, kMostCorners + 1, "a point and the 3 to 8 corners of a convex polygon", inside},
    OrderWord{"convex", 4, kMostCorners, "4 to 8 corners", convex},
    OrderWord{"acute_triangle", 3, 3, "3 points", acute_triangle},
    OrderWord{"oneside", 4, 4, "2 points and 2 points of a line", one_side},
    OrderWord{"twosides", 4, 4, "2 points and 2 points of a line", two_sides},
};

constexpr auto kNames = [] {
  std::array<std::string_view, kWords.size()> names;
  for (std::size_t i = 0; i < kWords.size(); ++i) names[i] = kWords[i].name;
  return names;
}();

const OrderWord* find_word(std::string_view name) {
  const auto* const found =
      std::find_if(kWords.begin(), kWords.end(), [name](const OrderWord& word) { return word.name == name; });
  return found == kWords.end() ? nullptr : found;
}

}  // namespace

bool is_order_word(std::string_view name) { return find_word(name) != nullptr; }

std::span<const std::string_view> order_words() { return kNames; }

Result<std::vector<Fact>> expand_order_word(std::string_view name, Points points) {
  const OrderWord& word = *find_word(name);
  if (points.size() < word.least || points.size() > word.most) return Failure{std::string(word.points)};
  return word.expand(points);
}

Fact side_of_turned_ray(PointId vertex, PointId from, PointId to, const Rational& angle) {
  const Rational half_turns = angle.floor();
  const bool is_odd = !(half_turns / Rational(2)).is_integer();
  if (angle == half_turns) return {is_odd ? Predicate::kBetween : Predicate::kOutside, {vertex, from, to}, {}};
  if (is_odd) return {Predicate::kCounterClock, {vertex, to, from}, {}};
  return {Predicate::kCounterClock, {vertex, from, to}, {}};
}

}  // namespace pappus::symbolic
