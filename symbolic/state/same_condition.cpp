// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/same_condition.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace pappus::symbolic {
namespace {

using Points = std::vector<PointId>;

bool same_pair(const Points& left, const Points& right, std::size_t first) {
  return std::is_permutation(left.begin() + static_cast<std::ptrdiff_t>(first),
                             left.begin() + static_cast<std::ptrdiff_t>(first + 2),
                             right.begin() + static_cast<std::ptrdiff_t>(first));
}

/// Two triangles of one orientation in a form that does not depend on how they are written.
std::array<PointId, 7> orientation_key(const Points& points) {
  std::array<std::array<PointId, 3>, 2> triangles{};
  bool even = true;
  for (std::size_t t = 0; t < 2; ++t) {
    std::array<PointId, 3>& corners = triangles[t];
    corners = {points[3 * t], points[3 * t + 1], points[3 * t + 2]};
    for (const auto& [low, high] : {std::pair<std::size_t, std::size_t>{0, 1}, {1, 2}, {0, 1}}) {
      if (!(corners[high] < corners[low])) continue;
      std::swap(corners[low], corners[high]);
      even = !even;
    }
  }
  if (triangles[1] < triangles[0]) std::swap(triangles[0], triangles[1]);
  const auto& [first, second] = triangles;
  return {first[0], first[1], first[2], second[0], second[1], second[2], PointId(even ? 1 : 0)};
}

}  // namespace

bool same_condition(const Fact& left, const Fact& right) {
  const Points& p = left.points;
  const Points& q = right.points;
  if (left.predicate != right.predicate || p.size() != q.size()) return false;
  if (left.predicate == Predicate::kSameClock) return orientation_key(p) == orientation_key(q);
  if (left.predicate == Predicate::kLonger) return same_pair(p, q, 0) && same_pair(p, q, 2);
  if (left.predicate == Predicate::kBetween || left.predicate == Predicate::kOutside)
    return p[0] == q[0] && same_pair(p, q, 1);
  if (left.predicate == Predicate::kAcute || left.predicate == Predicate::kObtuse)
    return p[1] == q[1] && std::is_permutation(p.begin(), p.end(), q.begin());
  return left == right;
}

}  // namespace pappus::symbolic
