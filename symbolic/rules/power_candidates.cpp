// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/power_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "symbolic/rules/figure_lines.h"

namespace pappus::symbolic {
namespace {

constexpr double kPowerTolerance = 1e-9;

struct Measured {
  PowerQuantity quantity;
  double value;
};

/// All centres o with |ox| = |oy| in the figure, for the secant through p, x, y.
void add_secant(const ClosureState& state, PointId p, PointId x, PointId y, bool is_inside,
                std::vector<Measured>& quantities) {
  const Unknowns& unknowns = state.unknowns();
  if (!unknowns.has_pair(p, x) || !unknowns.has_pair(p, y) || !unknowns.has_pair(x, y)) return;
  const double value = unknowns.length_value(p, x) * unknowns.length_value(p, y);
  for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
    const PointId o(i);
    if (!unknowns.has_pair(o, p) || !unknowns.has_pair(o, x) || !unknowns.has_pair(o, y)) continue;
    if (std::abs(unknowns.length_value(o, x) - unknowns.length_value(o, y)) > kPowerTolerance) continue;
    quantities.push_back({{p, x, y, o, is_inside}, value});
  }
}

std::vector<Measured> quantities_of(const ClosureState& state, std::span<const std::vector<PointId>> collinear) {
  std::vector<Measured> quantities;
  for (const std::vector<PointId>& line : collinear) {
    for (std::size_t k = 2; k < line.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          add_secant(state, line[i], line[j], line[k], false, quantities);
          add_secant(state, line[j], line[i], line[k], true, quantities);
          add_secant(state, line[k], line[i], line[j], false, quantities);
        }
      }
    }
  }
  if (quantities.empty()) return quantities;
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId p(i), x(j);
      if (!unknowns.has_pair(p, x)) continue;
      const double length = unknowns.length_value(p, x);
      quantities.push_back({{p, x, x, std::nullopt, false}, length * length});
    }
  }
  return quantities;
}

bool is_new(const PowerQuantity& quantity, std::size_t first) {
  return has_new_point(std::array{quantity.p, quantity.x, quantity.y, quantity.center.value_or(quantity.p)}, first);
}

/// The same product about two centres: they are on the bisector of xy, which perpendicular segments say already.
bool same_product(const PowerQuantity& left, const PowerQuantity& right) {
  return left.p == right.p && left.x == right.x && left.y == right.y;
}

}  // namespace

std::vector<PowerCandidate> find_power_candidates(const ClosureState& state,
                                                  std::span<const std::vector<PointId>> collinear,
                                                  std::size_t first_new_point) {
  std::vector<Measured> quantities = quantities_of(state, collinear);
  std::stable_sort(quantities.begin(), quantities.end(),
                   [](const Measured& left, const Measured& right) { return left.value < right.value; });
  std::vector<PowerCandidate> candidates;
  for (std::size_t begin = 0, end = 0; begin < quantities.size(); begin = end) {
    end = begin + 1;
    while (end < quantities.size() && quantities[end].value - quantities[end - 1].value < kPowerTolerance) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = begin; j < end; ++j) {
        const PowerQuantity& left = quantities[i].quantity;
        const PowerQuantity& right = quantities[j].quantity;
        if (!left.center || (right.center && j <= i) || same_product(left, right)) continue;
        if (is_new(left, first_new_point) || is_new(right, first_new_point)) candidates.push_back({left, right});
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
