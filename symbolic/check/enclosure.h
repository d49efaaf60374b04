// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/core/result.h"

namespace pappus::symbolic::checker {

struct IntervalPoint;

/// The figure of a proof as boxes: every true coordinate lies within one unit of its last written digit.
class Enclosure {
 public:
  /// Coordinates need that many decimals. In wide boxes each hypothesis may hold somewhere and all of them nowhere: a
  /// figure that does not exist.
  static constexpr std::size_t kFewestDecimals = 60;
  /// Conditions hold for all points nearer than this to the coordinates: 1e-16.
  static Rational room() { return {1, 10'000'000'000'000'000}; }

  /// Fails on a text that is no plain decimal ("-0.125"; no exponent, at most 4,096 characters) or has too few
  /// decimals, and names the point. `room` is added to the boxes on all sides.
  static Result<Enclosure> read(std::span<const std::pair<std::string, std::string>> coordinates,
                                std::span<const std::string> point_names, const Rational& room = 0);
  Enclosure(Enclosure&& other) noexcept;
  Enclosure& operator=(Enclosure&& other) noexcept;
  ~Enclosure();

  [[nodiscard]] std::size_t size() const;
  /// Precondition: the point is one of this figure's.
  [[nodiscard]] const IntervalPoint& operator[](PointId point) const;

 private:
  Enclosure();

  std::unique_ptr<std::vector<IntervalPoint>> points_;
};

}  // namespace pappus::symbolic::checker
