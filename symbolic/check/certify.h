// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "symbolic/check/enclosure.h"
#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Decides open conditions on the whole enclosure of a figure: an answer "true" or a sign holds for every figure
/// whose points lie in the boxes. What cannot be decided is false, or nothing.
///
/// Facts are well-formed (malformation() finds nothing) and their points are the figure's. Answers are kept;
/// not for use by several threads.
class Certifier {
 public:
  explicit Certifier(Enclosure figure);
  Certifier(Certifier&& other) noexcept;
  Certifier& operator=(Certifier&& other) noexcept;
  ~Certifier();

  [[nodiscard]] const Enclosure& figure() const;
  /// a and b are certainly different points.
  [[nodiscard]] bool distinct(PointId a, PointId b) const;
  /// Sign of the oriented area of abc.
  [[nodiscard]] std::optional<int> orientation(PointId a, PointId b, PointId c) const;
  /// The configuration fact certainly holds; `between` and `outside` given that their points are collinear.
  [[nodiscard]] bool holds(const Fact& configuration) const;

 private:
  struct Memory;

  [[nodiscard]] bool same_orientation(const Fact& fact) const;
  [[nodiscard]] bool same_flank(const Fact& fact) const;
  [[nodiscard]] bool same_half(const Fact& fact) const;

  std::unique_ptr<Memory> memory_;
};

}  // namespace pappus::symbolic::checker
