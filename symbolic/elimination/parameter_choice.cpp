// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/parameter_choice.h"

#include <cstddef>
#include <set>

namespace pappus::symbolic::elimination {
namespace {

Equation definition(Equation::Kind kind, PointId point, PointId a, PointId b, PointId c) {
  return {kind, {point, a, b, c}, {}, 0, 0};
}

/// The points of the equation besides the one that is placed, in order of their ids.
std::vector<PointId> others_of(const Equation& equation, PointId point) {
  std::set<PointId> distinct(equation.points.begin(), equation.points.end());
  distinct.erase(point);
  return {distinct.begin(), distinct.end()};
}

std::vector<Equation> parameters_on_line(PointId point, const std::vector<PointId>& others, const Frame& frame) {
  std::vector<Equation> result;
  for (const PointId a : others) {
    for (const PointId b : others) {
      for (const PointId c : others) {
        if (!(b < c)) continue;
        result.push_back(definition(Equation::Kind::kAlong, point, a, b, c));
        result.push_back(definition(Equation::Kind::kAcross, point, a, b, c));
      }
    }
  }
  for (Equation& coordinate : free_coordinates(point, frame)) result.push_back(std::move(coordinate));
  return result;
}

/// |op| = |ab|: the angle from ab to op.
void add_half(PointId point, const Equation& equation, std::vector<Equation>& result) {
  if (equation.kind != Equation::Kind::kSquares || equation.points.size() != 4) return;
  if (!equation.constants.back().is_one()) return;
  const std::vector<PointId>& p = equation.points;
  for (const std::size_t side : {0U, 2U}) {
    for (const std::size_t end : {0U, 1U}) {
      if (!(p[side + end] == point)) continue;
      const PointId center = p[side + 1 - end];
      const std::size_t other = 2 - side;
      if (center == point || p[other] == point || p[other + 1] == point) continue;
      result.push_back(definition(Equation::Kind::kHalf, point, center, p[other], p[other + 1]));
    }
  }
}

}  // namespace

std::vector<Equation> free_coordinates(PointId point, const Frame& frame) {
  return {definition(Equation::Kind::kAlong, point, frame.origin, frame.origin, frame.unit),
          definition(Equation::Kind::kAcross, point, frame.origin, frame.origin, frame.unit)};
}

std::vector<Equation> parameters_on(PointId point, const Locus& locus, const Equation& equation,
                                    const Placement& placement, const Frame& frame) {
  const std::vector<PointId> others = others_of(equation, point);
  if (locus.is_line()) return parameters_on_line(point, others, frame);
  std::vector<Equation> result;
  for (const PointId q : others) {
    if (!passes_through(locus, placement.point(q))) continue;
    for (const PointId other : others) {
      if (other != q) result.push_back(definition(Equation::Kind::kSlope, point, q, q, other));
    }
    result.push_back(definition(Equation::Kind::kSlope, point, q, frame.origin, frame.unit));
  }
  add_half(point, equation, result);
  return result;
}

}  // namespace pappus::symbolic::elimination
