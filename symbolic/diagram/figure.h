// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/core/result.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

class FigureData;  // figure_data.h

struct ApproximatePoint {
  double x = 0;
  double y = 0;
};

/// A numeric realisation of a problem: certified enclosures of all points, and open conditions decided on them.
///
/// Immutable, cheap to copy and safe to read from several threads. Every decision is made on enclosures (a filter in
/// double precision with error bounds first, then intervals of 300 decimal digits); "nothing" means undecided, as it
/// always is where an equality holds. Conditions are decided for all points nearer than 2e-16 to the figure's.
class Figure final {
 public:
  explicit Figure(std::shared_ptr<const FigureData> data);

  [[nodiscard]] std::size_t point_count() const;
  /// Centre of the enclosure, good to about 1e-15 relative to the figure's size (which is about 1).
  [[nodiscard]] ApproximatePoint approximate(PointId point) const;
  /// Sign of the oriented area of abc: +1 counter-clockwise, -1 clockwise, nothing when it cannot be certified.
  [[nodiscard]] std::optional<int> orientation(PointId a, PointId b, PointId c) const;
  /// The same as a plain number, 0 where double precision with error bounds does not decide: nearly flat triangles
  /// count as flat, in a fraction of the time.
  [[nodiscard]] int clear_orientation(PointId a, PointId b, PointId c) const;
  /// Different points, farther apart than 1e-12.
  [[nodiscard]] bool distinct(PointId a, PointId b) const;
  /// Sign of |ab| - |cd|.
  [[nodiscard]] std::optional<int> compare_lengths(PointId a, PointId b, PointId c, PointId d) const;
  /// Sign of the scalar product (b - a)·(d - c).
  [[nodiscard]] std::optional<int> scalar_sign(PointId a, PointId b, PointId c, PointId d) const;
  /// An enclosure, narrower than 1e-12, of θ(ab): the direction of line ab in units of π, about in [0, 1).
  /// θ(ab) = θ(ba) exactly, and each pair's representative stays the same for the figure's lifetime.
  /// Precondition: distinct(a, b).
  [[nodiscard]] std::pair<double, double> direction(PointId a, PointId b) const;
  /// An enclosure of |ab|.
  [[nodiscard]] std::pair<double, double> distance(PointId a, PointId b) const;
  /// Decides any configuration fact; true only when certain.
  [[nodiscard]] bool certify(const Fact& configuration) const;
  /// The relation holds numerically (residual below 1e-40 at high precision); proposes, proves nothing.
  /// Goals that ask for a value hold always; relations of directions fail where a line's two points coincide, and
  /// points of a line are on no circle.
  [[nodiscard]] bool seems_true(const Fact& fact) const;
  /// As seems_true(), with residuals below `bound` instead of 1e-40. Enclosures allow bounds down to about 1e-60.
  [[nodiscard]] bool holds_within(const Fact& fact, double bound) const;
  /// The relation is certainly false here: one of its equations has a residual whose enclosure excludes zero.
  /// Never so for configuration facts and goals that ask for a value.
  [[nodiscard]] bool refutes(const Fact& fact) const;
  /// Coordinates as decimal strings with 70 digits after the point, true within one unit of the last digit.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> decimal_coordinates() const;
  [[nodiscard]] std::uint64_t seed() const;
  /// The figure of some of the points, in this order, with the enclosures that they have here.
  [[nodiscard]] Figure restricted_to(std::span<const PointId> points) const;

  friend std::optional<Figure> extend_figure(const Figure& figure, std::span<const Fact> facts,
                                             std::optional<ApproximatePoint> near);
  friend std::vector<Figure> all_extensions(const Figure& figure, std::span<const Fact> facts);

 private:
  std::shared_ptr<const FigureData> data_;
};

/// A figure of the points whose exact coordinates are these decimals. Fails on malformed numbers.
[[nodiscard]] Result<Figure> figure_from_coordinates(std::span<const std::pair<std::string, std::string>> coordinates,
                                                     std::uint64_t seed = 0);

}  // namespace pappus::symbolic
