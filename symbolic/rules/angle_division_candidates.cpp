// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/angle_division_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pappus::symbolic {
namespace {

constexpr double kAngleTolerance = 1e-10;

/// Modulo 1, in [-tolerance, 1 - tolerance).
double reduced(double turn) { return turn - std::floor(turn + kAngleTolerance); }

struct Measured {
  DividedAngle angle;
  double whole;  // ∠(from, to) or its opposite, whichever is at most 1/2
  double part;   // the least part ∠(from, middle) or ∠(middle, to) among the readings with that whole
};

struct Ray {
  PointId point;
  double direction;
};

/// One ray for every line of the figure through the vertex.
std::vector<Ray> rays_at(const ClosureState& state, const FigureLines& lines, PointId vertex) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<Ray> rays;
  std::vector<std::size_t> seen;
  for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
    const PointId point(i);
    if (!unknowns.has_pair(vertex, point)) continue;
    const std::size_t line = lines.line_of(vertex, point);
    if (std::ranges::find(seen, line) != seen.end()) continue;
    seen.push_back(line);
    rays.push_back({point, unknowns.direction_value(vertex, point)});
  }
  return rays;
}

Measured measured(PointId vertex, const Ray& from, const Ray& middle, const Ray& to) {
  double whole = reduced(to.direction - from.direction), part = reduced(middle.direction - from.direction);
  if (whole > 0.5 + kAngleTolerance) {
    whole = 1 - whole;
    part = 1 - part;
  }
  double least = std::min(part, reduced(whole - part));
  // A right angle is its own opposite.
  if (whole > 0.5 - kAngleTolerance) least = std::min({least, 1 - part, 1 - reduced(whole - part)});
  return {{vertex, from.point, middle.point, to.point}, whole, least};
}

std::vector<Measured> divided_angles(const ClosureState& state, const FigureLines& lines) {
  std::vector<Measured> angles;
  for (std::size_t i = 0; i < state.unknowns().point_count(); ++i) {
    const PointId vertex(i);
    const std::vector<Ray> rays = rays_at(state, lines, vertex);
    for (std::size_t k = 1; k < rays.size(); ++k) {
      for (std::size_t j = 0; j < k; ++j) {
        for (std::size_t m = 0; m < rays.size(); ++m) {
          if (m != j && m != k) angles.push_back(measured(vertex, rays[j], rays[m], rays[k]));
        }
      }
    }
  }
  std::sort(angles.begin(), angles.end(), [](const Measured& l, const Measured& r) { return l.part < r.part; });
  return angles;
}

bool is_equal(double left, double right) { return std::abs(reduced(left - right)) < 2 * kAngleTolerance; }

class CandidateCollector {
 public:
  CandidateCollector(const ClosureState& state, std::size_t first) : unknowns_(state.unknowns()), first_(first) {}

  void add(const DividedAngle& left, const DividedAngle& right) {
    if (!is_new(left) && !is_new(right)) return;
    const DividedAngle turned{right.vertex, right.to, right.middle, right.from};
    for (const DividedAngle& reading : {right, turned}) {
      for (const bool mirrored : {false, true}) {
        const double sign = mirrored ? -1 : 1;
        if (is_equal(turn(left.vertex, left.from, left.to), sign * turn(reading.vertex, reading.from, reading.to)) &&
            is_equal(turn(left.vertex, left.from, left.middle),
                     sign * turn(reading.vertex, reading.from, reading.middle))) {
          candidates_.push_back({left, reading, mirrored});
        }
      }
    }
  }

  std::vector<AngleDivisionCandidate> take() { return std::move(candidates_); }

 private:
  [[nodiscard]] double turn(PointId vertex, PointId from, PointId to) const {
    return unknowns_.direction_value(vertex, to) - unknowns_.direction_value(vertex, from);
  }
  [[nodiscard]] bool is_new(const DividedAngle& angle) const {
    return has_new_point(std::array{angle.vertex, angle.from, angle.middle, angle.to}, first_);
  }

  const Unknowns& unknowns_;
  std::size_t first_;
  std::vector<AngleDivisionCandidate> candidates_;
};

}  // namespace

std::vector<AngleDivisionCandidate> find_angle_division_candidates(const ClosureState& state, const FigureLines& lines,
                                                                   std::size_t first_new_point) {
  const std::vector<Measured> angles = divided_angles(state, lines);
  CandidateCollector collector(state, first_new_point);
  for (std::size_t j = 1; j < angles.size(); ++j) {
    for (std::size_t i = j; i-- > 0 && angles[j].part - angles[i].part < kAngleTolerance;) {
      if (std::abs(angles[j].whole - angles[i].whole) < kAngleTolerance)
        collector.add(angles[i].angle, angles[j].angle);
    }
  }
  return collector.take();
}

}  // namespace pappus::symbolic
