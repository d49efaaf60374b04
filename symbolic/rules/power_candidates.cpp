// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/power_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

constexpr double kPowerTolerance = 1e-9;

struct Measured {
  PowerQuantity quantity;
  double value;
};

/// p, x and y on one line, apart from each other.
struct Secant {
  PointId p, x, y;
  bool is_inside;
};

std::vector<Secant> secants_of(const Unknowns& unknowns, std::span<const std::vector<PointId>> collinear) {
  std::vector<Secant> secants;
  for (const std::vector<PointId>& line : collinear) {
    for (std::size_t k = 2; k < line.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          const PointId a = line[i], b = line[j], c = line[k];
          if (!unknowns.has_pair(a, b) || !unknowns.has_pair(b, c) || !unknowns.has_pair(a, c)) continue;
          secants.push_back({a, b, c, false});
          secants.push_back({b, a, c, true});
          secants.push_back({c, a, b, false});
        }
      }
    }
  }
  return secants;
}

double product_of(const Unknowns& unknowns, const Secant& secant) {
  return unknowns.length_value(secant.p, secant.x) * unknowns.length_value(secant.p, secant.y);
}

/// The secant with every centre o with |ox| = |oy| in the figure whose index is in [begin, end).
void add_secant(const Unknowns& unknowns, const Secant& secant, std::size_t begin, std::size_t end,
                std::vector<Measured>& quantities) {
  const auto [p, x, y, is_inside] = secant;
  for (std::size_t i = begin; i < end; ++i) {
    const PointId o(i);
    if (!unknowns.has_pair(o, p) || !unknowns.has_pair(o, x) || !unknowns.has_pair(o, y)) continue;
    if (std::abs(unknowns.length_value(o, x) - unknowns.length_value(o, y)) > kPowerTolerance) continue;
    quantities.push_back({{p, x, y, o, is_inside}, product_of(unknowns, secant)});
  }
}

Measured square_of(const Unknowns& unknowns, PointId p, PointId x) {
  const double length = unknowns.length_value(p, x);
  return {{p, x, x, std::nullopt, false}, length * length};
}

bool is_less(const Measured& left, const Measured& right) { return left.value < right.value; }

/// The same product about two centres: they are on the bisector of xy, which perpendicular segments say already.
bool same_product(const PowerQuantity& left, const PowerQuantity& right) {
  return left.p == right.p && left.x == right.x && left.y == right.y;
}

/// Finds the candidates that have a point with at least the index `first`.
class PowerFinder {
 public:
  PowerFinder(const Unknowns& unknowns, std::span<const std::vector<PointId>> collinear, std::size_t first)
      : unknowns_(unknowns), secants_(secants_of(unknowns, collinear)), first_(first) {}

  std::vector<PowerCandidate> run() {
    if (secants_.empty()) return {};
    collect_added();
    compare_added();
    compare_with_known();
    return std::move(candidates_);
  }

 private:
  [[nodiscard]] bool is_new(const Secant& secant) const {
    return has_new_point(std::array{secant.p, secant.x, secant.y}, first_);
  }

  /// The quantities that have a new point, by value.
  void collect_added() {
    for (const Secant& secant : secants_)
      add_secant(unknowns_, secant, is_new(secant) ? 0 : first_, unknowns_.point_count(), added_);
    for (std::size_t j = std::max<std::size_t>(first_, 1); j < unknowns_.point_count(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (unknowns_.has_pair(PointId(i), PointId(j))) added_.push_back(square_of(unknowns_, PointId(i), PointId(j)));
      }
    }
    std::stable_sort(added_.begin(), added_.end(), is_less);
    std::ranges::copy_if(added_, std::back_inserter(centered_),
                         [](const Measured& each) { return each.quantity.center.has_value(); });
  }

  void compare_added() {
    for (std::size_t begin = 0, end = 0; begin < added_.size(); begin = end) {
      end = begin + 1;
      while (end < added_.size() && added_[end].value - added_[end - 1].value < kPowerTolerance) ++end;
      for (std::size_t i = begin; i < end; ++i) {
        for (std::size_t j = begin; j < end; ++j) {
          const PowerQuantity &left = added_[i].quantity, &right = added_[j].quantity;
          if (left.center && (!right.center || j > i)) add(left, right);
        }
      }
    }
  }

  /// The added quantities against those that have no new point. One of the two must have a centre.
  void compare_with_known() {
    std::vector<Measured> known;
    for (const Secant& secant : secants_) {
      if (!is_new(secant) && !equals(added_, product_of(unknowns_, secant)).empty())
        add_secant(unknowns_, secant, 0, first_, known);
    }
    for (const auto& [quantity, value] : known) {
      for (const Measured& added : equals(added_, value)) add(quantity, added.quantity);
    }
    if (centered_.empty()) return;
    for (std::size_t j = 1; j < first_; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (!unknowns_.has_pair(PointId(i), PointId(j))) continue;
        const Measured square = square_of(unknowns_, PointId(i), PointId(j));
        for (const Measured& added : equals(centered_, square.value)) add(added.quantity, square.quantity);
      }
    }
  }

  /// Those of the quantities, which are in order of their values, that have about this one.
  [[nodiscard]] static std::span<const Measured> equals(std::span<const Measured> quantities, double value) {
    const auto is_below = [](const Measured& each, double bound) { return each.value < bound; };
    const auto begin = std::lower_bound(quantities.begin(), quantities.end(), value - kPowerTolerance, is_below);
    auto end = begin;
    while (end != quantities.end() && end->value - value < kPowerTolerance) ++end;
    return {begin, end};
  }

  void add(const PowerQuantity& left, const PowerQuantity& right) {
    if (!same_product(left, right)) candidates_.push_back({left, right});
  }

  const Unknowns& unknowns_;
  std::vector<Secant> secants_;
  std::size_t first_;
  std::vector<Measured> added_;
  std::vector<Measured> centered_;  // those of them that have a centre
  std::vector<PowerCandidate> candidates_;
};

}  // namespace

std::vector<PowerCandidate> find_power_candidates(const Unknowns& unknowns,
                                                  std::span<const std::vector<PointId>> collinear,
                                                  std::size_t first_new_point) {
  return PowerFinder(unknowns, collinear, first_new_point).run();
}

}  // namespace pappus::symbolic
