// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/figure_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "symbolic/state/numeric_circle.h"

namespace pappus::symbolic {
namespace {

constexpr double kShapeTolerance = 1e-8;

/// Splits sorted items into maximal runs in which neighbours differ by less than the tolerance.
template <class Item, class Key>
std::vector<std::vector<Item>> runs_of(std::vector<Item> items, Key key, double tolerance) {
  std::stable_sort(items.begin(), items.end(),
                   [&key](const Item& left, const Item& right) { return key(left) < key(right); });
  std::vector<std::vector<Item>> runs;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i == 0 || key(items[i]) - key(items[i - 1]) > tolerance) runs.emplace_back();
    runs.back().push_back(items[i]);
  }
  return runs;
}

struct Shape {
  OrderedTriangle triangle;
  double short_ratio;   // |bc| / |ab|
  double middle_ratio;  // |ca| / |ab|
};

void add_orders(const ClosureState& state, std::array<PointId, 3> vertices, std::vector<Shape>& shapes) {
  const Unknowns& unknowns = state.unknowns();
  std::sort(vertices.begin(), vertices.end());
  do {
    const auto [a, b, c] = vertices;
    const double bc = unknowns.length_value(b, c), ca = unknowns.length_value(c, a), ab = unknowns.length_value(a, b);
    const double slack = kShapeTolerance * ab;
    if (bc <= ca + slack && ca <= ab + slack) {
      shapes.push_back({{a, b, c, state.orientation(a, b, c)}, bc / ab, ca / ab});
    }
  } while (std::next_permutation(vertices.begin(), vertices.end()));
}

std::vector<std::vector<OrderedTriangle>> similar_triangles(const ClosureState& state) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<Shape> shapes;
  const std::size_t n = unknowns.point_count();
  for (std::size_t k = 2; k < n; ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a(i), b(j), c(k);
        if (state.orientation(a, b, c) == 0) continue;
        if (!unknowns.has_pair(a, b) || !unknowns.has_pair(b, c) || !unknowns.has_pair(a, c)) continue;
        add_orders(state, {a, b, c}, shapes);
      }
    }
  }
  std::vector<std::vector<OrderedTriangle>> classes;
  for (auto& by_short : runs_of(
           std::move(shapes), [](const Shape& s) { return s.short_ratio; }, kShapeTolerance)) {
    for (auto& same : runs_of(
             std::move(by_short), [](const Shape& s) { return s.middle_ratio; }, kShapeTolerance)) {
      if (same.size() < 2) continue;
      std::vector<OrderedTriangle> members;
      for (const Shape& shape : same) members.push_back(shape.triangle);
      classes.push_back(std::move(members));
    }
  }
  return classes;
}

std::vector<std::vector<PointId>> concyclic_sets(const ClosureState& state) {
  const Figure& figure = state.figure();
  const std::size_t n = figure.point_count();
  std::vector<PointSet> found;
  std::vector<std::vector<PointId>> sets;
  for (std::size_t k = 2; k < n; ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (state.orientation(PointId(i), PointId(j), PointId(k)) == 0) continue;
        const PointSet triple(std::array{PointId(i), PointId(j), PointId(k)});
        if (std::ranges::any_of(found, [&triple](const PointSet& known) { return known.contains(triple); })) continue;
        const NumericCircle circle = circumcircle(figure.approximate(PointId(i)), figure.approximate(PointId(j)),
                                                  figure.approximate(PointId(k)));
        constexpr double flattest = 1e3;  // beyond this radius the centre is too inexact to collect points
        if (!(circle.radius < flattest)) continue;
        std::vector<PointId> members;
        for (std::size_t m = 0; m < n; ++m) {
          const ApproximatePoint p = figure.approximate(PointId(m));
          const double error = std::abs(std::hypot(p.x - circle.x, p.y - circle.y) - circle.radius);
          if (error < 1e-9 * std::max(1.0, circle.radius)) members.emplace_back(m);
        }
        if (members.size() < 4) continue;
        found.emplace_back(members);
        sets.push_back(std::move(members));
      }
    }
  }
  return sets;
}

std::vector<std::vector<PointId>> collinear_sets(const ClosureState& state) {
  const Unknowns& unknowns = state.unknowns();
  const Figure& figure = state.figure();
  const std::size_t n = unknowns.point_count();
  std::vector<PointSet> found;
  std::vector<std::vector<PointId>> sets;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      const PointId a(i), b(j);
      if (!unknowns.has_pair(a, b)) continue;
      const ApproximatePoint p = figure.approximate(a), q = figure.approximate(b);
      const double length = unknowns.length_value(a, b), ux = (q.x - p.x) / length, uy = (q.y - p.y) / length;
      std::vector<std::pair<double, PointId>> members;
      for (std::size_t m = 0; m < n; ++m) {
        const ApproximatePoint r = figure.approximate(PointId(m));
        if (std::abs(ux * (r.y - p.y) - uy * (r.x - p.x)) < 1e-10 * std::max(1.0, 1 / length)) {
          members.emplace_back(ux * (r.x - p.x) + uy * (r.y - p.y), PointId(m));
        }
      }
      if (members.size() < 3) continue;
      std::sort(members.begin(), members.end());
      std::vector<PointId> line;
      for (const auto& [position, point] : members) line.push_back(point);
      const PointSet set(line);
      if (std::ranges::any_of(found, [&set](const PointSet& known) { return known.contains(set); })) continue;
      found.push_back(set);
      sets.push_back(std::move(line));
    }
  }
  return sets;
}

void find_equidistant(const ClosureState& state, FigureCandidates& candidates) {
  const Unknowns& unknowns = state.unknowns();
  const std::size_t n = unknowns.point_count();
  for (std::size_t i = 0; i < n; ++i) {
    const PointId center(i);
    std::vector<PointId> others;
    for (std::size_t j = 0; j < n; ++j) {
      if (unknowns.has_pair(center, PointId(j))) others.emplace_back(j);
    }
    const auto distance = [&](PointId point) { return unknowns.length_value(center, point); };
    for (auto& group : runs_of(std::move(others), distance, 1e-9)) {
      if (group.size() < 2) continue;
      std::sort(group.begin(), group.end());
      for (std::size_t a = 0; a < group.size(); ++a) {
        for (std::size_t b = a + 1; b < group.size(); ++b) {
          const ApproximatePoint m = state.figure().approximate(center);
          const ApproximatePoint p = state.figure().approximate(group[a]), q = state.figure().approximate(group[b]);
          if (std::hypot(p.x + q.x - 2 * m.x, p.y + q.y - 2 * m.y) < 1e-9) {
            candidates.midpoints.push_back({center, group[a], group[b]});
          }
        }
      }
      candidates.equidistant.push_back({center, std::move(group)});
    }
  }
}

/// The interior angle, between 0 and 1, in units of π.
double interior_angle(const ClosureState& state, const VertexAngle& angle) {
  const Unknowns& unknowns = state.unknowns();
  double turn =
      unknowns.direction_value(angle.vertex, angle.second) - unknowns.direction_value(angle.vertex, angle.first);
  if (state.orientation(angle.vertex, angle.first, angle.second) < 0) turn = -turn;
  return turn - std::floor(turn);
}

void find_sines(const ClosureState& state, FigureCandidates& candidates) {
  struct Occurrence {
    VertexAngle angle;
    double folded;  // the angle or its supplement, whichever is smaller
    std::size_t triangle;
    std::size_t vertex;
  };
  // Doubles know the logarithm of so small a sine too badly to tell equal from unequal: such a triangle would make a
  // true relation look false.
  constexpr double flat = 1e-6;
  const Unknowns& unknowns = state.unknowns();
  std::vector<Occurrence> occurrences;
  std::vector<SineTriangle> triangles;
  for (std::size_t k = 2; k < unknowns.point_count(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const std::array<PointId, 3> p{PointId(i), PointId(j), PointId(k)};
        const bool measured =
            unknowns.has_pair(p[0], p[1]) && unknowns.has_pair(p[1], p[2]) && unknowns.has_pair(p[0], p[2]);
        if (!measured || state.orientation(p[0], p[1], p[2]) == 0) continue;
        std::array<double, 3> folded{};
        for (std::size_t v = 0; v < 3; ++v) {
          const double value = interior_angle(state, {p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
          folded[v] = std::min(value, 1 - value);
        }
        if (*std::ranges::min_element(folded) < flat) continue;
        for (std::size_t v = 0; v < 3; ++v) {
          occurrences.push_back({{p[v], p[(v + 1) % 3], p[(v + 2) % 3]}, folded[v], triangles.size(), v});
        }
        triangles.push_back({p, {}});
      }
    }
  }
  for (const auto& run : runs_of(
           std::move(occurrences), [](const Occurrence& o) { return o.folded; }, 1e-10)) {
    if (run.size() < 2) continue;
    candidates.equal_sines.emplace_back();
    for (const Occurrence& occurrence : run) {
      candidates.equal_sines.back().push_back(occurrence.angle);
      triangles[occurrence.triangle].group[occurrence.vertex] = candidates.equal_sines.size() - 1;
    }
  }
  std::ranges::copy_if(triangles, std::back_inserter(candidates.sine_triangles), [](const SineTriangle& triangle) {
    return std::ranges::count_if(triangle.group, [](const auto& group) { return group.has_value(); }) >= 2;
  });
}

std::vector<PerpendicularCandidate> perpendicular_segments(const ClosureState& state) {
  struct Arm {
    PointId from, to;
    double direction;  // in [0, 1/2): perpendicular segments have equal ones
    bool turned;
  };
  const Unknowns& unknowns = state.unknowns();
  std::vector<Arm> arms;
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      if (!unknowns.has_pair(PointId(i), PointId(j))) continue;
      double direction = unknowns.direction_value(PointId(i), PointId(j));
      direction -= std::floor(direction + 1e-10);
      const bool turned = direction > 0.5 - 1e-10;
      arms.push_back({PointId(i), PointId(j), turned ? direction - 0.5 : direction, turned});
    }
  }
  std::vector<PerpendicularCandidate> candidates;
  for (const auto& run : runs_of(
           std::move(arms), [](const Arm& arm) { return arm.direction; }, 1e-10)) {
    for (std::size_t j = 1; j < run.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (run[i].turned == run[j].turned) continue;
        auto [a, b] = std::pair(run[i].from, run[i].to);
        auto [c, d] = std::pair(run[j].from, run[j].to);
        if (b == c || b == d) std::swap(a, b);
        if (a == d) std::swap(c, d);
        const auto measured = [&unknowns](PointId p, PointId q) { return p == q || unknowns.has_pair(p, q); };
        if (measured(a, c) && measured(a, d) && measured(b, c) && measured(b, d)) candidates.push_back({a, b, c, d});
      }
    }
  }
  return candidates;
}

}  // namespace

FigureCandidates find_candidates(const ClosureState& state) {
  FigureCandidates candidates;
  candidates.similar_triangles = similar_triangles(state);
  candidates.concyclic = concyclic_sets(state);
  candidates.collinear = collinear_sets(state);
  find_equidistant(state, candidates);
  candidates.perpendicular = perpendicular_segments(state);
  find_sines(state, candidates);
  const std::size_t n = state.unknowns().point_count();
  for (std::size_t j = 1; j < n; ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const ApproximatePoint p = state.figure().approximate(PointId(i)), q = state.figure().approximate(PointId(j));
      if (!state.unknowns().has_pair(PointId(i), PointId(j)) && std::hypot(p.x - q.x, p.y - q.y) < 1e-12) {
        candidates.coincident.emplace_back(PointId(i), PointId(j));
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
