// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/figure_incidences.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace pappus::symbolic {
namespace {

constexpr double kLineTolerance = 1e-10;
constexpr double kDistanceTolerance = 1e-9;
constexpr double kCoincidence = 1e-12;

double distance(ApproximatePoint p, ApproximatePoint q) { return std::hypot(p.x - q.x, p.y - q.y); }

bool is_on(const NumericCircle& circle, ApproximatePoint p) {
  const double error = std::abs(std::hypot(p.x - circle.x, p.y - circle.y) - circle.radius);
  return error < kDistanceTolerance * std::max(1.0, circle.radius);
}

/// The direction of a pair in [-tolerance, 1 - tolerance), so that directions near 0 and near 1 meet.
double wrapped_direction(const Unknowns& unknowns, PointId a, PointId b) {
  const double direction = unknowns.direction_value(a, b);
  return direction - std::floor(direction + kLineTolerance);
}

}  // namespace

void FigureIncidences::collect_equidistant(PointId a, PointId b, std::vector<std::size_t>& groups) const {
  for (const auto& [center, point] : {std::pair(a, b), std::pair(b, a)}) {
    if (const auto group = equidistant_with(center, point)) groups.push_back(*group);
  }
  for (std::size_t i = 0; i < points_; ++i) {
    const PointId center(i);
    if (center == a || center == b) continue;
    const auto group = equidistant_with(center, a);
    if (group && group == equidistant_with(center, b)) groups.push_back(*group);
  }
}

void FigureIncidences::add_point(const ClosureState& state, PointId added) {
  points_ = added.index() + 1;
  for (std::size_t i = 0; i < added.index(); ++i) {
    const PointId other(i);
    if (!state.unknowns().has_pair(other, added) &&
        distance(state.figure().approximate(other), state.figure().approximate(added)) < kCoincidence) {
      coincident_.emplace_back(other, added);
    }
  }
  line_of_pair_.resize(pair_count(added.index() + 1), kNone);
  group_of_arm_.resize(arm_count(added.index() + 1), kNone);
  add_to_lines(state, added);
  add_to_circles(state, added);
  add_as_equidistant(state, added);
  add_as_center(state, added);
}

void FigureIncidences::join_line(const ClosureState& state, std::size_t line, PointId added) {
  std::vector<PointId>& points = lines_[line];
  for (const PointId point : points) {
    if (state.unknowns().has_pair(point, added))
      line_of_pair_[pair_index(point, added)] = static_cast<std::uint32_t>(line);
  }
  // The ends of the line are at different places.
  const ApproximatePoint from = state.figure().approximate(points.front());
  const ApproximatePoint to = state.figure().approximate(points.back());
  points.push_back(added);
  const auto position = [&](PointId point) {
    const ApproximatePoint p = state.figure().approximate(point);
    return (to.x - from.x) * (p.x - from.x) + (to.y - from.y) * (p.y - from.y);
  };
  std::vector<std::pair<double, PointId>> order;
  order.reserve(points.size());
  for (const PointId point : points) order.emplace_back(position(point), point);
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = order[i].second;
}

void FigureIncidences::add_to_lines(const ClosureState& state, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t line = 0; line < lines_.size(); ++line) {
    const std::vector<PointId>& points = lines_[line];
    const ApproximatePoint p = state.figure().approximate(points.front());
    const ApproximatePoint q = state.figure().approximate(points.back());
    const ApproximatePoint r = state.figure().approximate(added);
    const double length = distance(p, q);
    const double height = std::abs((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)) / length;
    if (height < kLineTolerance * std::max(1.0, 1 / length)) join_line(state, line, added);
  }
  // Points in one direction from the new one, on no line with it yet, are a new line.
  std::vector<std::pair<double, PointId>> directions;
  for (std::size_t i = 0; i < added.index(); ++i) {
    const PointId point(i);
    if (unknowns.has_pair(point, added) && line_of_pair_[pair_index(point, added)] == kNone)
      directions.emplace_back(wrapped_direction(unknowns, point, added), point);
  }
  std::sort(directions.begin(), directions.end());
  for (std::size_t begin = 0, end = 0; begin < directions.size(); begin = end) {
    for (end = begin + 1;
         end < directions.size() && directions[end].first - directions[end - 1].first < kLineTolerance;)
      ++end;
    std::vector<PointId> run;
    for (std::size_t i = begin; i < end; ++i) run.push_back(directions[i].second);
    const std::vector<PointId> places = different_points(unknowns, run);
    if (places.size() < 2) continue;
    lines_.push_back({places[0], places[1]});
    line_of_pair_[pair_index(places[0], places[1])] = static_cast<std::uint32_t>(lines_.size() - 1);
    for (const PointId point : run) {
      if (point != places[0] && point != places[1]) join_line(state, lines_.size() - 1, point);
    }
    join_line(state, lines_.size() - 1, added);
  }
}

void FigureIncidences::add_to_circles(const ClosureState& state, PointId added) {
  const Figure& figure = state.figure();
  // Pairs that are on a known circle with the new point propose no other one.
  std::vector<char> covered(pair_count(added.index()), 0);
  const auto cover = [&covered, added](const std::vector<PointId>& set) {
    for (std::size_t j = 1; j < set.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (set[i] != added && set[j] != added) covered[pair_index(set[i], set[j])] = 1;
      }
    }
  };
  for (std::size_t c = 0; c < concyclic_.size(); ++c) {
    if (!is_on(circles_[c], figure.approximate(added))) continue;
    concyclic_[c].push_back(added);
    cover(concyclic_[c]);
  }
  struct Proposal {
    NumericCircle circle;
    PointId first, second;
  };
  constexpr double flattest = 1e3;  // beyond this radius the centre is too inexact to collect points
  std::vector<Proposal> proposals;
  for (std::size_t j = 1; j < added.index(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      if (covered[pair_index(a, b)] != 0 || state.orientation(a, b, added) == 0) continue;
      const NumericCircle circle =
          circumcircle(figure.approximate(a), figure.approximate(b), figure.approximate(added));
      if (circle.radius < flattest) proposals.push_back({circle, a, b});
    }
  }
  // With a double at its place, the new point is on a circle with any two others.
  const bool doubled = !coincident_.empty() && coincident_.back().second == added;
  // Circles that are one share their centre: neighbours in the order of its first coordinate.
  std::sort(proposals.begin(), proposals.end(), [](const Proposal& left, const Proposal& right) {
    return std::tie(left.circle.x, left.first, left.second) < std::tie(right.circle.x, right.first, right.second);
  });
  for (std::size_t k = 0; k < proposals.size(); ++k) {
    const Proposal& proposal = proposals[k];
    if (covered[pair_index(proposal.first, proposal.second)] != 0) continue;
    const double slack = 1e-6 * std::max(1.0, proposal.circle.radius);
    bool shared = doubled;
    for (std::size_t l = k + 1; l < proposals.size() && !shared; ++l) {
      if (proposals[l].circle.x - proposal.circle.x > slack) break;
      shared = std::abs(proposals[l].circle.y - proposal.circle.y) < slack;
    }
    if (!shared) continue;
    std::vector<PointId> members;
    for (std::size_t m = 0; m < added.index(); ++m) {
      if (is_on(proposal.circle, figure.approximate(PointId(m)))) members.emplace_back(m);
    }
    members.push_back(added);
    if (members.size() < 4) continue;
    cover(members);
    concyclic_.push_back(std::move(members));
    circles_.push_back(proposal.circle);
  }
}

void FigureIncidences::join_group(const ClosureState& state, std::size_t group, PointId point) {
  EquidistantPoints& set = equidistant_[group];
  const ApproximatePoint m = state.figure().approximate(set.center), p = state.figure().approximate(point);
  for (const PointId other : set.points) {
    const ApproximatePoint q = state.figure().approximate(other);
    if (std::hypot(p.x + q.x - 2 * m.x, p.y + q.y - 2 * m.y) >= kDistanceTolerance) continue;
    midpoints_of_group_[group].push_back(midpoints_.size());
    midpoints_.push_back({set.center, std::min(other, point), std::max(other, point)});
  }
  set.points.insert(std::upper_bound(set.points.begin(), set.points.end(), point), point);
  group_of_arm_[arm_index(set.center, point)] = static_cast<std::uint32_t>(group);
}

/// Other points as centres: the new point may be as far from them as some earlier one.
void FigureIncidences::add_as_equidistant(const ClosureState& state, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t i = 0; i < added.index(); ++i) {
    const PointId center(i);
    if (!unknowns.has_pair(center, added)) continue;
    const double length = unknowns.length_value(center, added);
    for (std::size_t j = 0; j < added.index(); ++j) {
      const PointId other(j);
      if (!unknowns.has_pair(center, other) ||
          std::abs(unknowns.length_value(center, other) - length) >= kDistanceTolerance) {
        continue;
      }
      std::uint32_t group = group_of_arm_[arm_index(center, other)];
      if (group == kNone) {
        group = static_cast<std::uint32_t>(equidistant_.size());
        equidistant_.push_back({center, {}});
        midpoints_of_group_.emplace_back();
        join_group(state, group, other);
      }
      join_group(state, group, added);
      break;
    }
  }
}

void FigureIncidences::add_as_center(const ClosureState& state, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<std::pair<double, PointId>> arms;
  for (std::size_t i = 0; i < added.index(); ++i) {
    if (unknowns.has_pair(PointId(i), added)) arms.emplace_back(unknowns.length_value(PointId(i), added), PointId(i));
  }
  std::sort(arms.begin(), arms.end());
  for (std::size_t begin = 0, end = 0; begin < arms.size(); begin = end) {
    for (end = begin + 1; end < arms.size() && arms[end].first - arms[end - 1].first < kDistanceTolerance;) ++end;
    if (end - begin < 2) continue;
    equidistant_.push_back({added, {}});
    midpoints_of_group_.emplace_back();
    for (std::size_t i = begin; i < end; ++i) join_group(state, equidistant_.size() - 1, arms[i].second);
  }
}

}  // namespace pappus::symbolic
