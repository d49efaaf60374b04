// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>

#include "symbolic/drawing/figure_content.h"

namespace pappus::symbolic {
namespace {

using Segment = FigureContent::Segment;

class SegmentCollector {
 public:
  explicit SegmentCollector(std::span<const Vector> points)
      : points_(points), tolerance_(kCoincidence * figure_extent(points)) {}

  void add_fact(const Fact& fact, bool goal) {
    const auto& p = fact.points;
    switch (fact.predicate) {
      case Predicate::kCollinear: add_line(p, goal); break;
      case Predicate::kMidpoint: add(p[1], p[2], goal); break;
      case Predicate::kSimilar:
      case Predicate::kSimilarMirrored:
      case Predicate::kCongruentTriangles:
      case Predicate::kCongruentTrianglesMirrored:
        for (const std::size_t first : {std::size_t{0}, std::size_t{3}}) {
          for (std::size_t side = 0; side < 3; ++side) add(p[first + side], p[first + (side + 1) % 3], goal);
        }
        break;
      case Predicate::kParallel:
      case Predicate::kPerpendicular:
      case Predicate::kCongruent:
      case Predicate::kEqualAngle:
      case Predicate::kEqualRatio:
      case Predicate::kConstantAngle:
      case Predicate::kConstantRatio:
      case Predicate::kConstantLength:
      case Predicate::kAngleSum:
      case Predicate::kLengthSum:
      case Predicate::kLengthsGreater:
      case Predicate::kLogLengthSum:
      case Predicate::kSquaredLengthSum:
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength:
        for (std::size_t index = 0; index + 1 < p.size(); index += 2) add(p[index], p[index + 1], goal);
        break;
      case Predicate::kCyclic:
      case Predicate::kCircle:
      case Predicate::kSamePoint:
      case Predicate::kDistinct:
      case Predicate::kNotCollinear:
      case Predicate::kNotParallel:
      case Predicate::kNotPerpendicular:
      case Predicate::kSameClock:
      case Predicate::kCounterClock:
      case Predicate::kBetween:
      case Predicate::kOutside:
      case Predicate::kSameSide:
      case Predicate::kNotSameSide:
      case Predicate::kLonger:
      case Predicate::kAcute:
      case Predicate::kObtuse:
      case Predicate::kAngleBranch:
      case Predicate::kNotEqualAngle:
      case Predicate::kSameHalf:
      case Predicate::kSameHalfCenter:
      case Predicate::kSameFlank:
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: break;
    }
  }

  void add(PointId a, PointId b, bool goal, bool extended = false) {
    if (length(at(b) - at(a)) <= tolerance_) return;
    Segment added{a, b, goal, extended};
    for (std::size_t index = 0; index < segments_.size();) {
      const auto merged = merge(segments_[index], added);
      if (!merged) {
        ++index;
        continue;
      }
      added = *merged;
      segments_.erase(segments_.begin() + static_cast<std::ptrdiff_t>(index));
      index = 0;
    }
    segments_.push_back(added);
  }

  [[nodiscard]] std::vector<Segment> take() {
    std::stable_partition(segments_.begin(), segments_.end(), [](const Segment& segment) { return !segment.goal; });
    return std::move(segments_);
  }

 private:
  [[nodiscard]] Vector at(PointId point) const { return points_[point.index()]; }

  void add_line(const std::vector<PointId>& on_line, bool goal) {
    double longest = 0;
    std::optional<std::pair<PointId, PointId>> ends;
    for (std::size_t i = 0; i < on_line.size(); ++i) {
      for (std::size_t j = i + 1; j < on_line.size(); ++j) {
        const double distance = length(at(on_line[j]) - at(on_line[i]));
        if (distance <= longest) continue;
        longest = distance;
        ends = {on_line[i], on_line[j]};
      }
    }
    if (ends) add(ends->first, ends->second, goal, goal);
  }

  /// The union of two segments of one line that overlap or touch; nothing for others.
  [[nodiscard]] std::optional<Segment> merge(const Segment& left, const Segment& right) const {
    if (left.goal != right.goal) return std::nullopt;
    const Vector origin = at(left.a);
    const Vector direction = unit_vector(at(left.b) - origin);
    for (const PointId end : {right.a, right.b}) {
      if (std::abs(cross(direction, at(end) - origin)) > 10 * tolerance_) return std::nullopt;
    }
    const auto position = [&](PointId point) { return dot(direction, at(point) - origin); };
    const auto ordered = [&](const Segment& segment) {
      return position(segment.a) <= position(segment.b) ? std::pair(segment.a, segment.b)
                                                        : std::pair(segment.b, segment.a);
    };
    const auto [left_low, left_high] = ordered(left);
    const auto [right_low, right_high] = ordered(right);
    if (position(left_low) > position(right_high) + tolerance_ ||
        position(right_low) > position(left_high) + tolerance_)
      return std::nullopt;
    Segment merged = left;
    merged.a = position(left_low) <= position(right_low) ? left_low : right_low;
    merged.b = position(left_high) >= position(right_high) ? left_high : right_high;
    merged.extended = left.extended || right.extended;
    return merged;
  }

  std::span<const Vector> points_;
  double tolerance_;
  std::vector<Segment> segments_;
};

/// The clause introduces a whole shape (segment, triangle, square, …): its constructions name new points only.
bool introduces_shape(const Clause& clause) {
  if (clause.new_points.size() < 2 || clause.constructions.empty()) return false;
  const auto is_new = [&](PointId point) {
    return std::find(clause.new_points.begin(), clause.new_points.end(), point) != clause.new_points.end();
  };
  return std::all_of(clause.constructions.begin(), clause.constructions.end(), [&](const ConstructionCall& call) {
    return call.definition != nullptr && std::all_of(call.arguments.begin(), call.arguments.end(), is_new);
  });
}

}  // namespace

std::vector<Segment> collect_segments(const Problem& problem, std::span<const Vector> points,
                                      const std::vector<bool>& hypothesis_is_radius) {
  SegmentCollector collector(points);
  for (const Clause& clause : problem.clauses) {
    if (!introduces_shape(clause)) continue;
    const std::size_t count = clause.new_points.size();
    for (std::size_t index = 0; index < count; ++index) {
      collector.add(clause.new_points[index], clause.new_points[(index + 1) % count], false);
    }
  }
  for (std::size_t index = 0; index < problem.hypotheses.size(); ++index) {
    if (!hypothesis_is_radius[index]) collector.add_fact(problem.hypotheses[index], false);
  }
  for (const Fact& goal : problem.goals) collector.add_fact(goal, true);
  return collector.take();
}

}  // namespace pappus::symbolic
