// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace pappus::symbolic {

/// A vector whose copies have room to grow. A plain vector is copied with none, so that the first value added to a copy
/// moves all of it once more; whoever copies a closure does so to extend it.
template <class Value>
class RoomyVector : public std::vector<Value> {
 public:
  using std::vector<Value>::vector;
  RoomyVector() = default;
  RoomyVector(const RoomyVector& other) : std::vector<Value>() {
    if (other.empty()) return;
    this->reserve(other.size() + other.size() / 2 + kLeastRoom);
    this->insert(this->end(), other.begin(), other.end());
  }
  RoomyVector(RoomyVector&& other) noexcept = default;
  RoomyVector& operator=(const RoomyVector& other) = default;
  RoomyVector& operator=(RoomyVector&& other) noexcept = default;
  ~RoomyVector() = default;

 private:
  static constexpr std::size_t kLeastRoom = 8;
};

}  // namespace pappus::symbolic
