// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/point_pairs.h"
#include "symbolic/core/roomy_vector.h"
#include "symbolic/diagram/enclosure.h"

namespace pappus::symbolic {

/// What a Figure is made of: the enclosures of all points, and the vectors between them rounded to doubles.
///
/// Invariants:
/// 1. The enclosures are narrower than 1e-71.
/// 2. `vector(a, b)` is within a relative 2⁻⁵² or an absolute 1e-70 of the true b - a in both coordinates, and
///    vector(b, a) is its exact opposite.
/// 3. Everything is computed on construction and never changes, so that threads may share it. A figure with one more
///    point shares the enclosures of its base.
class FigureData {
 public:
  /// Precondition: invariant 1 holds (checked).
  FigureData(std::vector<Complex<Enclosure>> points, std::uint64_t seed);
  /// The points of `base` and one more. Precondition: invariant 1 holds for it (checked).
  FigureData(const FigureData& base, Complex<Enclosure> added);

  [[nodiscard]] std::size_t point_count() const { return points_.size(); }
  [[nodiscard]] const Complex<Enclosure>& point(PointId point) const { return *points_[point.index()]; }
  /// The enclosure wider by kRoom on all sides, for conditions.
  [[nodiscard]] Complex<Enclosure> roomy_point(PointId point) const;
  [[nodiscard]] const std::vector<Complex<double>>& approximations() const { return approximations_; }
  [[nodiscard]] Complex<double> vector(PointId from, PointId to) const {
    if (from == to) return {};
    const Complex<double>& rising = vectors_[pair_index(from, to)];
    return from < to ? rising : Complex<double>{-rising.re, -rising.im};
  }
  /// Farther apart than kNearest, so that the direction hardly changes within kRoom.
  [[nodiscard]] bool distinct(PointId a, PointId b) const { return a != b && distinct_[pair_index(a, b)] != 0; }
  /// The direction of line ab in units of π, within kDirectionError of the true one. Precondition: a ≠ b.
  [[nodiscard]] double direction(PointId a, PointId b) const { return directions_[pair_index(a, b)]; }
  [[nodiscard]] std::uint64_t seed() const { return seed_; }

  static constexpr double kDirectionError = 0x1p-50;
  static constexpr double kWidestEnclosure = 1e-71;
  static constexpr double kAbsoluteError = 1e-60;
  /// A condition counts as certain when it holds for all points nearer than this. The checker asks for 1e-16: where
  /// hypotheses meet in a multiple solution, much nearer points are no evidence.
  static constexpr double kRoom = 2e-16;
  static constexpr double kNearest = 1e-12;

 private:
  /// Takes in the next point and measures it against all earlier ones.
  void add(Complex<Enclosure> point);
  [[nodiscard]] Complex<double> measure(std::size_t from, std::size_t to) const;

  RoomyVector<std::shared_ptr<const Complex<Enclosure>>> points_;
  RoomyVector<Complex<double>> approximations_;
  RoomyVector<Complex<double>> remainders_;  // the points less their approximations
  // By pair_index(), from the earlier point to the later one.
  RoomyVector<Complex<double>> vectors_;
  RoomyVector<double> directions_;
  RoomyVector<char> distinct_;
  std::uint64_t seed_;
};

}  // namespace pappus::symbolic
