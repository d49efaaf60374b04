// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/program.h"
#include "symbolic/diagram/program_evaluator.h"

namespace pappus::symbolic {

/// A figure under construction in double precision: the program so far, its values, and which points exist.
class Sketch {
 public:
  using Position = Complex<double>;

  /// `facts` become the program's; operations refer to them by index.
  Sketch(std::size_t point_count, std::vector<Fact> facts);

  [[nodiscard]] const Program& program() const { return program_; }
  [[nodiscard]] std::size_t point_count() const { return point_count_; }
  [[nodiscard]] bool is_placed(PointId point) const { return placed_[point.index()]; }
  [[nodiscard]] const Position& position(PointId point) const { return evaluator_.points()[point.index()]; }
  /// Of all registers; entries of points that are not placed mean nothing.
  [[nodiscard]] std::span<const Position> positions() const { return evaluator_.points(); }
  [[nodiscard]] const Fact& fact(std::uint32_t index) const { return program_.facts[index]; }
  [[nodiscard]] ProgramEvaluator<double>& evaluator() { return evaluator_; }

  [[nodiscard]] std::uint32_t new_locus();
  /// A register for a temporary point.
  [[nodiscard]] PointId new_temporary();
  /// Executes without recording. False when the operation has no result.
  [[nodiscard]] bool evaluate(const Instruction& step) { return evaluator_.execute(step, program_.facts); }
  /// Executes and records; the target of a point operation counts as placed.
  [[nodiscard]] bool append(const Instruction& step);
  /// Puts a point somewhere without a construction, for a solver to move.
  void put(PointId point, const Position& position);

  /// A power of two that is at least the distance of any placed point from the origin, and at least 1.
  [[nodiscard]] double unit() const;
  /// The mean of the placed points, the origin if there are none.
  [[nodiscard]] Position centroid() const;
  /// Distance to the nearest placed point of the problem other than `except`; infinite without any.
  [[nodiscard]] double clearance(const Position& position, PointId except) const;

 private:
  std::size_t point_count_;
  Program program_;
  ProgramEvaluator<double> evaluator_;
  std::vector<bool> placed_;
};

}  // namespace pappus::symbolic
