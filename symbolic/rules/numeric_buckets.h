// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "symbolic/core/roomy_vector.h"

namespace pappus::symbolic {

/// Numbers from the figure (or pairs of them) sorted into buckets of practically equal ones, by hashing.
///
/// A bucket holds what is within the tolerance of the number that opened it, so buckets are dense ids in order of
/// their opening. Flat, hence cheap to copy.
class NumericBuckets {
 public:
  explicit NumericBuckets(double tolerance) : tolerance_(tolerance), slots_(64, kEmpty) {}

  /// The bucket of the number pair, opened if there is none. Numbers are about 1 in size.
  std::size_t bucket(double first, double second = 0) {
    const double mixed = first + kMix * second;
    // Numbers within the tolerance differ by less than this in the mixture.
    const double reach = (1 + kMix) * tolerance_;
    const std::int64_t low = cell(mixed - reach), high = cell(mixed + reach);
    for (std::int64_t at = low; at <= high; ++at) {
      for (std::size_t slot = home(at); slots_[slot] != kEmpty; slot = (slot + 1) & (slots_.size() - 1)) {
        const Opening& opening = openings_[slots_[slot]];
        if (std::abs(opening.first - first) < tolerance_ && std::abs(opening.second - second) < tolerance_)
          return slots_[slot];
      }
    }
    if (2 * (openings_.size() + 1) > slots_.size()) grow();
    openings_.push_back({first, second});
    place(openings_.size() - 1);
    return openings_.size() - 1;
  }

  [[nodiscard]] std::size_t size() const { return openings_.size(); }

 private:
  struct Opening {
    double first, second;
  };
  static constexpr std::uint32_t kEmpty = ~std::uint32_t{0};
  static constexpr double kMix = 0.61803398874989485;
  static constexpr double kCellWidth = 1e-6;  // much wider than any tolerance: nearly always one cell to look at

  static std::int64_t cell(double mixed) { return static_cast<std::int64_t>(std::floor(mixed / kCellWidth)); }
  [[nodiscard]] std::size_t home(std::int64_t at) const {
    const std::uint64_t mixed = static_cast<std::uint64_t>(at) * 0x9e3779b97f4a7c15U;
    return static_cast<std::size_t>(mixed >> 20U) & (slots_.size() - 1);
  }
  void place(std::size_t index) {
    std::size_t slot = home(cell(openings_[index].first + kMix * openings_[index].second));
    while (slots_[slot] != kEmpty) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = static_cast<std::uint32_t>(index);
  }
  void grow() {
    slots_.assign(2 * slots_.size(), kEmpty);
    for (std::size_t i = 0; i < openings_.size(); ++i) place(i);
  }

  double tolerance_;
  std::vector<std::uint32_t> slots_;  // open addressing; a power of two, at most half full
  RoomyVector<Opening> openings_;
};

}  // namespace pappus::symbolic
