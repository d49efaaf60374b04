// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/configuration_match.h"

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace pappus::symbolic::checker {
namespace {

using Points = std::vector<PointId>;
using Segment = std::pair<PointId, PointId>;

template <class Value>
std::pair<Value, Value> unordered(const Value& left, const Value& right) {
  return right < left ? std::pair(right, left) : std::pair(left, right);
}

Segment segment(const Points& p, std::size_t from) { return unordered(p[from], p[from + 1]); }

/// The triangle's vertices in rising order, and whether sorting them was an even permutation.
std::pair<std::array<PointId, 3>, bool> triangle(const Points& p, std::size_t from) {
  std::array<PointId, 3> corners{p[from], p[from + 1], p[from + 2]};
  bool even = true;
  for (const auto& [low, high] : {std::pair<std::size_t, std::size_t>{0, 1}, {1, 2}, {0, 1}}) {
    if (corners[high] < corners[low]) {
      std::swap(corners[low], corners[high]);
      even = !even;
    }
  }
  return {corners, even};
}

bool same_clock(const Points& left, const Points& right) {
  const auto key = [](const Points& p) {
    auto first = triangle(p, 0);
    auto second = triangle(p, 3);
    if (second.first < first.first) std::swap(first, second);
    return std::tuple(first.first, second.first, first.second == second.second);
  };
  return key(left) == key(right);
}

/// The two angles of "neqangle", each as its arms, in an order that does not depend on how they are written:
/// exchanging the angles, and reversing both, change nothing.
bool same_angle_pair(const Points& left, const Points& right) {
  const auto arms = [](const Points& p) {
    return std::array{segment(p, 0), segment(p, 2), segment(p, 4), segment(p, 6)};
  };
  const auto [a, b, c, d] = arms(left);
  const auto given = arms(right);
  return given == std::array{a, b, c, d} || given == std::array{c, d, a, b} || given == std::array{b, a, d, c} ||
         given == std::array{d, c, b, a};
}

}  // namespace

bool same_configuration(const Fact& left, const Fact& right) {
  if (left.predicate != right.predicate || left.points.size() != right.points.size()) return false;
  if (left == right) return true;
  const Points& p = left.points;
  const Points& q = right.points;
  const Predicate predicate = left.predicate;
  if (predicate == Predicate::kDistinct) return segment(p, 0) == segment(q, 0);
  if (predicate == Predicate::kNotCollinear) return triangle(p, 0).first == triangle(q, 0).first;
  if (predicate == Predicate::kNotParallel || predicate == Predicate::kNotPerpendicular) {
    return unordered(segment(p, 0), segment(p, 2)) == unordered(segment(q, 0), segment(q, 2));
  }
  if (predicate == Predicate::kSameClock) return same_clock(p, q);
  if (predicate == Predicate::kCounterClock) return triangle(p, 0) == triangle(q, 0);
  if (predicate == Predicate::kBetween || predicate == Predicate::kOutside) {
    return p[0] == q[0] && segment(p, 1) == segment(q, 1);
  }
  if (predicate == Predicate::kLonger) return segment(p, 0) == segment(q, 0) && segment(p, 2) == segment(q, 2);
  if (predicate == Predicate::kAcute || predicate == Predicate::kObtuse) {
    return p[1] == q[1] && unordered(p[0], p[2]) == unordered(q[0], q[2]);
  }
  if (predicate == Predicate::kNotEqualAngle) return same_angle_pair(p, q);
  return false;
}

}  // namespace pappus::symbolic::checker
