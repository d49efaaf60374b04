// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace pappus::symbolic {

/// A dense 32-bit index that cannot be mixed up with one of another kind.
template <class Tag>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t value) : value_(value) {}
  constexpr explicit Id(std::size_t value) : value_(static_cast<std::uint32_t>(value)) {}
  constexpr explicit Id(int value) : value_(static_cast<std::uint32_t>(value)) {}

  [[nodiscard]] constexpr std::size_t index() const { return value_; }
  friend constexpr auto operator<=>(Id left, Id right) = default;

 private:
  std::uint32_t value_ = 0;
};

using PointId = Id<struct PointTag>;
/// A fact in the engine's log; ids grow in order of proof.
using FactId = Id<struct FactTag>;
/// A point of the plane's circle objects in the engine.
using CircleId = Id<struct CircleTag>;
/// An unknown of a linear table.
using VariableId = Id<struct VariableTag>;

}  // namespace pappus::symbolic

template <class Tag>
struct std::hash<pappus::symbolic::Id<Tag>> {
  std::size_t operator()(pappus::symbolic::Id<Tag> id) const noexcept { return id.index(); }
};
