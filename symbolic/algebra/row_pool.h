// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace pappus::symbolic {

/// Many short lists in one flat vector, so that all of them are copied at once.
///
/// A list that outgrows its place moves to the end. What it leaves behind is reclaimed by compact(), to be called when
/// is_sparse() says that most of the vector is such waste.
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

  /// Valid until the next assign() or compact().
  [[nodiscard]] std::span<const Value> operator[](const Slice& slice) const {
    return std::span(values_).subspan(slice.begin_, slice.size_);
  }

  /// Replaces what the list holds. Precondition: `values` does not view this pool.
  void assign(Slice& slice, std::span<const Value> values) {
    const auto size = static_cast<std::uint32_t>(values.size());
    if (size > slice.capacity_) {
      wasted_ += slice.capacity_;
      slice.begin_ = static_cast<std::uint32_t>(values_.size());
      slice.capacity_ = std::max(2 * slice.capacity_, size);
      values_.resize(values_.size() + slice.capacity_);
    }
    slice.size_ = size;
    std::copy(values.begin(), values.end(), values_.begin() + slice.begin_);
  }

  [[nodiscard]] bool is_sparse() const {
    constexpr std::size_t smallest = 256;  // less is not worth the trouble
    return values_.size() > smallest && 2 * wasted_ > values_.size();
  }

  /// Closes the gaps. `for_each_slice` calls what it is given with every slice in use.
  template <class ForEachSlice>
  void compact(const ForEachSlice& for_each_slice) {
    std::vector<Value> kept;
    kept.reserve(values_.size() - wasted_);
    for_each_slice([&](Slice& slice) {
      const std::span<const Value> own = (*this)[slice];
      slice.begin_ = static_cast<std::uint32_t>(kept.size());
      slice.capacity_ = slice.size_;
      kept.insert(kept.end(), own.begin(), own.end());
    });
    values_ = std::move(kept);
    wasted_ = 0;
  }

 private:
  std::vector<Value> values_;
  std::size_t wasted_ = 0;  // places of lists that have moved
};

}  // namespace pappus::symbolic
