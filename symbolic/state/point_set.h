// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"

namespace pappus::symbolic {

/// The largest number of points a problem may have, auxiliary points included.
inline constexpr std::size_t kMaximumPoints = 256;

/// A set of points as bits.
class PointSet {
 public:
  PointSet() = default;
  explicit PointSet(std::span<const PointId> points) {
    for (const PointId point : points) insert(point);
  }
  void insert(PointId point) { bits_.set(point.index()); }
  [[nodiscard]] bool contains(PointId point) const { return bits_.test(point.index()); }
  [[nodiscard]] bool contains(const PointSet& other) const { return (other.bits_ & ~bits_).none(); }
  [[nodiscard]] std::size_t size() const { return bits_.count(); }
  [[nodiscard]] PointSet united(const PointSet& other) const { return PointSet(bits_ | other.bits_); }
  [[nodiscard]] PointSet intersected(const PointSet& other) const { return PointSet(bits_ & other.bits_); }
  /// In ascending order.
  [[nodiscard]] std::vector<PointId> points() const {
    std::vector<PointId> result;
    for (std::size_t i = 0; i < kMaximumPoints; ++i) {
      if (bits_.test(i)) result.emplace_back(i);
    }
    return result;
  }
  friend bool operator==(const PointSet& left, const PointSet& right) = default;

 private:
  explicit PointSet(const std::bitset<kMaximumPoints>& bits) : bits_(bits) {}
  std::bitset<kMaximumPoints> bits_;
};

}  // namespace pappus::symbolic
