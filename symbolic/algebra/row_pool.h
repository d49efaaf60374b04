// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "symbolic/core/roomy_vector.h"

namespace pappus::symbolic {

/// Many short lists in one flat vector, so that all of them are copied at once.
///
/// A list that outgrows its place moves to the end, where it gets twice the room at least: so the places left behind
/// take less room in all than those in use, and are never reclaimed.
template <class Value>
class RowPool {
 public:
  /// The place of a list. It belongs to the pool that it was used with, and to no other list.
  class Slice {
   public:
    [[nodiscard]] std::size_t size() const { return size_; }

   private:
    friend class RowPool;
    std::uint32_t begin_ = 0;
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0;
  };

  /// Valid until the next assign().
  [[nodiscard]] std::span<const Value> operator[](const Slice& slice) const {
    return std::span(values_).subspan(slice.begin_, slice.size_);
  }

  /// Replaces what the list holds. Precondition: `values` does not view this pool.
  void assign(Slice& slice, std::span<const Value> values) {
    const auto size = static_cast<std::uint32_t>(values.size());
    if (size > slice.capacity_) {
      slice.begin_ = static_cast<std::uint32_t>(values_.size());
      slice.capacity_ = std::max(2 * slice.capacity_, size);
      values_.resize(values_.size() + slice.capacity_);
    }
    slice.size_ = size;
    std::copy(values.begin(), values.end(), values_.begin() + slice.begin_);
  }

 private:
  RoomyVector<Value> values_;
};

}  // namespace pappus::symbolic
