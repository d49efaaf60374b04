// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/certify.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "symbolic/check/angle_residual.h"
#include "symbolic/check/interval.h"
#include "symbolic/check/measure_sum.h"
#include "symbolic/core/check.h"

namespace pappus::symbolic::checker {

/// Answers given so far; lookup only.
struct Certifier::Memory {
  explicit Memory(Enclosure enclosure)
      : figure(std::move(enclosure)), distinct(figure.size() * figure.size(), kUnknown) {}

  enum Answer : std::int8_t { kUnknown, kNo, kYes };

  Enclosure figure;
  std::vector<Answer> distinct;
  std::unordered_map<std::uint64_t, std::optional<int>> orientations;  // of triples in rising order
};

Certifier::Certifier(Enclosure figure) : memory_(std::make_unique<Memory>(std::move(figure))) {}
Certifier::Certifier(Certifier&& other) noexcept = default;
Certifier& Certifier::operator=(Certifier&& other) noexcept = default;
Certifier::~Certifier() = default;

const Enclosure& Certifier::figure() const { return memory_->figure; }

bool Certifier::distinct(PointId a, PointId b) const {
  const Enclosure& figure = memory_->figure;
  Memory::Answer& answer = memory_->distinct[std::min(a, b).index() * figure.size() + std::max(a, b).index()];
  if (answer == Memory::kUnknown) {
    const IntervalPoint vector = difference(figure[b], figure[a]);
    answer = may_be_zero(vector.x) && may_be_zero(vector.y) ? Memory::kNo : Memory::kYes;
  }
  return answer == Memory::kYes;
}

std::optional<int> Certifier::orientation(PointId a, PointId b, PointId c) const {
  int parity = 1;
  if (b < a) {
    std::swap(a, b);
    parity = -parity;
  }
  if (c < b) {
    std::swap(b, c);
    parity = -parity;
  }
  if (b < a) {
    std::swap(a, b);
    parity = -parity;
  }
  const std::uint64_t count = memory_->figure.size();
  const auto [entry, is_new] = memory_->orientations.try_emplace((a.index() * count + b.index()) * count + c.index());
  if (is_new && a != b && b != c) {
    const Enclosure& figure = memory_->figure;
    entry->second = certain_sign(cross(difference(figure[b], figure[a]), difference(figure[c], figure[a])));
  }
  return entry->second ? std::optional(parity * *entry->second) : std::nullopt;
}

bool Certifier::same_orientation(const Fact& fact) const {
  const std::vector<PointId>& p = fact.points;
  const auto first = orientation(p[0], p[1], p[2]);
  return first && first == orientation(p[3], p[4], p[5]);
}

/// x and y on one side of the perpendicular to pq through the centre, which is given or that of circle abc.
bool Certifier::same_half(const Fact& fact) const {
  const auto at = [&](std::size_t index) -> const IntervalPoint& { return memory_->figure[fact.points[index]]; };
  const std::optional<IntervalPoint> center =
      fact.predicate == Predicate::kSameHalfCenter ? std::optional(at(4)) : circumcenter(at(4), at(5), at(6));
  if (!center) return false;
  const IntervalPoint axis = difference(at(3), at(2));
  const auto side = certain_sign(dot(difference(at(0), *center), axis));
  return side && side == certain_sign(dot(difference(at(1), *center), axis));
}

bool Certifier::same_flank(const Fact& fact) const {
  const auto at = [&](std::size_t index) -> const IntervalPoint& { return memory_->figure[fact.points[index]]; };
  const auto first = circumcenter(at(2), at(3), at(4));
  const auto second = circumcenter(at(5), at(6), at(7));
  if (!first || !second) return false;
  const IntervalPoint axis = difference(*second, *first);
  const auto side = certain_sign(cross(axis, difference(at(0), *first)));
  return side && side == certain_sign(cross(axis, difference(at(1), *first)));
}

bool Certifier::holds(const Fact& configuration) const {
  const std::vector<PointId>& p = configuration.points;
  const auto vector = [&](std::size_t from, std::size_t to) {
    return difference(memory_->figure[p[to]], memory_->figure[p[from]]);
  };
  const auto scalar_sign = [&](std::size_t from, std::size_t to, std::size_t second_from, std::size_t second_to) {
    return certain_sign(dot(vector(from, to), vector(second_from, second_to)));
  };
  const auto sides_agree = [&](bool wanted) {
    const auto first = scalar_sign(0, 1, 0, 2);
    const auto second = scalar_sign(3, 4, 3, 5);
    return first && second && (first == second) == wanted;
  };
  switch (configuration.predicate) {
    case Predicate::kDistinct: return distinct(p[0], p[1]);
    case Predicate::kNotCollinear: return orientation(p[0], p[1], p[2]).has_value();
    case Predicate::kNotParallel: return !may_be_zero(cross(vector(0, 1), vector(2, 3)));
    case Predicate::kNotPerpendicular: return scalar_sign(0, 1, 2, 3).has_value();
    case Predicate::kSameClock: return same_orientation(configuration);
    case Predicate::kCounterClock: return orientation(p[0], p[1], p[2]) == 1;
    case Predicate::kBetween: return scalar_sign(0, 1, 0, 2) == -1;
    case Predicate::kOutside: return scalar_sign(0, 1, 0, 2) == 1;
    case Predicate::kSameSide: return sides_agree(true);
    case Predicate::kNotSameSide: return sides_agree(false);
    case Predicate::kLonger:
      return certain_sign(dot(vector(0, 1), vector(0, 1)) - dot(vector(2, 3), vector(2, 3))) == 1;
    case Predicate::kAcute: return scalar_sign(1, 0, 1, 2) == 1;
    case Predicate::kObtuse: return scalar_sign(1, 0, 1, 2) == -1;
    case Predicate::kAngleBranch: return branch_holds(memory_->figure, configuration);
    case Predicate::kNotEqualAngle: return !may_be_zero(angle_residual(memory_->figure, configuration));
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter: return same_half(configuration);
    case Predicate::kSameFlank: return same_flank(configuration);
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: {
      const std::optional<Interval> sum = measure_sum(memory_->figure, configuration);
      return sum && certain_sign(*sum) == 1;
    }
    case Predicate::kCollinear:
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kCyclic:
    case Predicate::kCircle:
    case Predicate::kCongruent:
    case Predicate::kEqualAngle:
    case Predicate::kEqualRatio:
    case Predicate::kMidpoint:
    case Predicate::kConstantAngle:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
    case Predicate::kSamePoint:
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum:
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength: return false;
  }
  return false;
}

}  // namespace pappus::symbolic::checker
