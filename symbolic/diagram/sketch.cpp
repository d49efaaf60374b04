// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/sketch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pappus::symbolic {
namespace {

bool writes_point(Operation operation) {
  switch (operation) {
    case Operation::kFreePoint:
    case Operation::kProjectedPoint:
    case Operation::kMeet:
    case Operation::kMeetFact:
    case Operation::kSecondPoint:
    case Operation::kCombination:
    case Operation::kIncentre:
    case Operation::kTangentPoint: return true;
    case Operation::kLocusOfFact:
    case Operation::kLineOfPair:
    case Operation::kLineThrough:
    case Operation::kPerpendicular:
    case Operation::kTrisectingLine: return false;
  }
  return false;
}

}  // namespace

Sketch::Sketch(std::size_t point_count, std::vector<Fact> facts)
    : point_count_(point_count), placed_(point_count, false) {
  program_.facts = std::move(facts);
  program_.points = point_count;
  evaluator_.reserve(point_count, 0);
}

std::uint32_t Sketch::new_locus() {
  evaluator_.reserve(0, program_.loci + 1);
  return static_cast<std::uint32_t>(program_.loci++);
}

PointId Sketch::new_temporary() {
  evaluator_.reserve(program_.points + 1, 0);
  placed_.push_back(false);
  return PointId(program_.points++);
}

bool Sketch::append(const Instruction& step) {
  if (!evaluate(step)) return false;
  program_.instructions.push_back(step);
  if (writes_point(step.operation)) placed_[step.target] = true;
  return true;
}

void Sketch::put(PointId point, const Position& position) {
  evaluator_.points()[point.index()] = position;
  placed_[point.index()] = true;
}

double Sketch::unit() const {
  double largest = 1;
  for (std::size_t i = 0; i < point_count_; ++i) {
    if (!placed_[i]) continue;
    const Position& position = evaluator_.points()[i];
    largest = std::max({largest, std::abs(position.re), std::abs(position.im)});
  }
  return std::exp2(std::ceil(std::log2(largest)));
}

Sketch::Position Sketch::centroid() const {
  Position sum{0, 0};
  double count = 0;
  for (std::size_t i = 0; i < point_count_; ++i) {
    if (!placed_[i]) continue;
    sum = sum + evaluator_.points()[i];
    count += 1;
  }
  return count > 0 ? Position{sum.re / count, sum.im / count} : sum;
}

double Sketch::clearance(const Position& position, PointId except) const {
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < point_count_; ++i) {
    if (!placed_[i] || i == except.index()) continue;
    const Position difference = evaluator_.points()[i] - position;
    nearest = std::min(nearest, std::hypot(difference.re, difference.im));
  }
  return nearest;
}

}  // namespace pappus::symbolic
