// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/generate_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <utility>

#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/search/figure_objects.h"

namespace pappus::symbolic {
namespace {

ApproximatePoint operator+(ApproximatePoint p, ApproximatePoint q) { return {p.x + q.x, p.y + q.y}; }
ApproximatePoint operator-(ApproximatePoint p, ApproximatePoint q) { return {p.x - q.x, p.y - q.y}; }
ApproximatePoint operator*(double factor, ApproximatePoint p) { return {factor * p.x, factor * p.y}; }
double dot(ApproximatePoint p, ApproximatePoint q) { return p.x * q.x + p.y * q.y; }
double cross(ApproximatePoint p, ApproximatePoint q) { return p.x * q.y - p.y * q.x; }
double length(ApproximatePoint p) { return std::hypot(p.x, p.y); }
ApproximatePoint turned(ApproximatePoint p) { return {-p.y, p.x}; }

/// The point of the line through p along u and the line through q along v; nothing when they are nearly parallel.
std::optional<ApproximatePoint> meet(ApproximatePoint p, ApproximatePoint u, ApproximatePoint q, ApproximatePoint v) {
  const double area = cross(u, v);
  if (std::abs(area) < 1e-3 * length(u) * length(v)) return std::nullopt;
  return p + (cross(q - p, v) / area) * u;
}

class CandidateGenerator {
 public:
  CandidateGenerator(const Closure& closure, const CandidateOptions& options)
      : state_(closure.state()),
        figure_(state_.figure()),
        points_(figure_.point_count()),
        first_(options.first_point),
        added_(points_),
        objects_(figure_objects(closure)),
        places_(1e-9) {
    for (std::size_t i = 0; i < points_; ++i) {
      const ApproximatePoint p = at(PointId(i));
      extent_ = std::max({extent_, std::abs(p.x), std::abs(p.y)});
    }
  }

  std::vector<Candidate> run() {
    pairs();
    triples();
    lines_and_points();
    lines_and_lines();
    circles();
    parallels();
    distances();
    count_incidences();
    return std::move(candidates_);
  }

 private:
  [[nodiscard]] ApproximatePoint at(PointId point) const { return figure_.approximate(point); }
  [[nodiscard]] bool has_pair(PointId a, PointId b) const { return state_.unknowns().has_pair(a, b); }
  [[nodiscard]] bool is_new(std::initializer_list<PointId> used) const {
    return first_ == 0 || std::any_of(used.begin(), used.end(), [this](PointId p) { return p.index() >= first_; });
  }
  static Fact fact(Predicate predicate, std::vector<PointId> points) { return {predicate, std::move(points), {}}; }

  // Loci of the new point x.
  [[nodiscard]] Fact on_line(PointId a, PointId b) const { return fact(Predicate::kCollinear, {added_, a, b}); }
  [[nodiscard]] Fact on_line(const FigureLine& line) const { return on_line(line.a, line.b); }
  [[nodiscard]] Fact on_parallel(PointId through, PointId a, PointId b) const {
    return fact(Predicate::kParallel, {added_, through, a, b});
  }
  [[nodiscard]] Fact on_perpendicular(PointId through, PointId a, PointId b) const {
    return fact(Predicate::kPerpendicular, {added_, through, a, b});
  }
  [[nodiscard]] Fact on_bisector(PointId a, PointId b) const {
    return fact(Predicate::kCongruent, {added_, a, added_, b});
  }
  [[nodiscard]] Fact at_distance(PointId center, PointId from, PointId to) const {
    return fact(Predicate::kCongruent, {added_, center, from, to});
  }
  [[nodiscard]] Fact on_circle(const FigureCircle& circle) const {
    if (circle.center) return at_distance(*circle.center, *circle.center, circle.base[0]);
    return fact(Predicate::kCyclic, {circle.base[0], circle.base[1], circle.base[2], added_});
  }

  void add(CandidateFamily family, ApproximatePoint place, std::initializer_list<PointId> used,
           std::vector<Fact> facts) {
    if (!is_new(used)) return;
    const double reach = 4 * extent_ + 1;
    if (!(std::abs(place.x) < reach && std::abs(place.y) < reach)) return;
    const std::size_t bucket = places_.bucket(place.x, place.y);
    if (bucket < candidate_at_.size()) {
      if (candidate_at_[bucket] != kNone) candidates_[candidate_at_[bucket]].coincidences += 0.5;
      return;
    }
    for (std::size_t i = 0; i < points_; ++i) {
      if (length(place - at(PointId(i))) > 1e-3) continue;
      candidate_at_.push_back(kNone);
      return;
    }
    candidate_at_.push_back(candidates_.size());
    candidates_.push_back({family, std::move(facts), place, 0});
  }

  void pairs() {
    for (std::size_t j = 1; j < points_; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a(i), b(j);
        if (!has_pair(a, b)) continue;
        add(CandidateFamily::kMidpoint, 0.5 * (at(a) + at(b)), {a, b}, {fact(Predicate::kMidpoint, {added_, a, b})});
        add(CandidateFamily::kReflectionInPoint, 2 * at(b) - at(a), {a, b},
            {fact(Predicate::kMidpoint, {b, a, added_})});
        add(CandidateFamily::kReflectionInPoint, 2 * at(a) - at(b), {a, b},
            {fact(Predicate::kMidpoint, {a, b, added_})});
      }
    }
  }

  void triples() {
    for (std::size_t k = 2; k < points_; ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) triple(PointId(i), PointId(j), PointId(k));
      }
    }
  }

  void triple(PointId a, PointId b, PointId c) {
    if (state_.orientation(a, b, c) == 0) return;
    const NumericCircle circle = circumcircle(at(a), at(b), at(c));
    add(CandidateFamily::kCircumcentre, {circle.x, circle.y}, {a, b, c}, {on_bisector(a, b), on_bisector(a, c)});
    for (const auto& [p, q, r] : {std::array{a, b, c}, std::array{b, c, a}, std::array{c, a, b}}) {
      add(CandidateFamily::kParallelogram, at(q) + at(r) - at(p), {a, b, c},
          {on_parallel(q, p, r), on_parallel(r, p, q)});
    }
  }

  void lines_and_points() {
    for (const FigureLine& line : objects_.lines) {
      const ApproximatePoint origin{line.x, line.y}, along{line.ux, line.uy};
      for (std::size_t i = 0; i < points_; ++i) {
        const PointId p(i);
        if (std::abs(height_over(line, at(p))) < 1e-9 || !has_pair(p, line.a) || !has_pair(p, line.b)) continue;
        const ApproximatePoint foot = origin + dot(at(p) - origin, along) * along;
        add(CandidateFamily::kFoot, foot, {p, line.a, line.b}, {on_line(line), on_perpendicular(p, line.a, line.b)});
        add(CandidateFamily::kReflectionInLine, 2 * foot - at(p), {p, line.a, line.b},
            {at_distance(line.a, line.a, p), at_distance(line.b, line.b, p)});
      }
    }
  }

  void lines_and_lines() {
    for (std::size_t j = 1; j < objects_.lines.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const FigureLine& l = objects_.lines[i];
        const FigureLine& m = objects_.lines[j];
        const auto place = meet({l.x, l.y}, {l.ux, l.uy}, {m.x, m.y}, {m.ux, m.uy});
        if (place) add(CandidateFamily::kMeetOfLines, *place, {l.a, l.b, m.a, m.b}, {on_line(l), on_line(m)});
      }
    }
  }

  void circles() {
    for (std::size_t c = 0; c < objects_.circles.size(); ++c) {
      const FigureCircle& circle = objects_.circles[c];
      second_points(circle);
      arc_midpoints(circle);
      if (circle.center) tangents(circle);
      for (std::size_t d = 0; d < c; ++d) second_meet(circle, objects_.circles[d]);
    }
  }

  /// The second point of the circle on the line from its point a along u.
  static ApproximatePoint second_point(const NumericCircle& circle, ApproximatePoint a, ApproximatePoint u) {
    const ApproximatePoint center{circle.x, circle.y};
    return a + (2 * dot(center - a, u) / dot(u, u)) * u;
  }

  void second_points(const FigureCircle& circle) {
    const auto used = [&circle](std::initializer_list<PointId> more) {
      std::vector<PointId> all(more);
      all.insert(all.end(), circle.base.begin(), circle.base.end());
      return all;
    };
    for (const PointId a : circle.points) {
      for (std::size_t i = 0; i < points_; ++i) {
        const PointId p(i);
        if (!has_pair(a, p) || std::ranges::find(circle.points, p) != circle.points.end()) continue;
        if (first_ != 0 && std::ranges::none_of(used({a, p}), [this](PointId q) { return q.index() >= first_; }))
          continue;
        const ApproximatePoint place = second_point(circle.place, at(a), at(p) - at(a));
        if (length(place - at(a)) < 1e-3) continue;
        add(CandidateFamily::kSecondPointOnCircle, place, {a, p, circle.base[0], circle.base[1], circle.base[2]},
            {on_line(a, p), on_circle(circle)});
      }
      for (const FigureLine& line : objects_.lines) {
        if (line.points < 3 && line.b.index() + 1 < first_) continue;
        if (!has_pair(a, line.a)) continue;
        const ApproximatePoint along{line.ux, line.uy};
        for (const bool perpendicular : {false, true}) {
          const ApproximatePoint place = second_point(circle.place, at(a), perpendicular ? turned(along) : along);
          if (length(place - at(a)) < 1e-3) continue;
          add(CandidateFamily::kParallelMeetsCircle, place,
              {a, line.a, line.b, circle.base[0], circle.base[1], circle.base[2]},
              {perpendicular ? on_perpendicular(a, line.a, line.b) : on_parallel(a, line.a, line.b),
               on_circle(circle)});
        }
      }
    }
  }

  void arc_midpoints(const FigureCircle& circle) {
    const ApproximatePoint center{circle.place.x, circle.place.y};
    for (std::size_t j = 1; j < circle.points.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a = circle.points[i], b = circle.points[j];
        if (!has_pair(a, b)) continue;
        const ApproximatePoint across = turned(at(b) - at(a));
        for (const double side : {1.0, -1.0}) {
          const ApproximatePoint place = center + (side * circle.place.radius / length(across)) * across;
          add(CandidateFamily::kArcMidpoint, place, {a, b, circle.base[0], circle.base[1], circle.base[2]},
              {on_bisector(a, b), on_circle(circle)});
        }
      }
    }
  }

  void tangents(const FigureCircle& circle) {
    const PointId o = *circle.center;
    for (std::size_t j = 0; j < circle.points.size(); ++j) {
      const PointId a = circle.points[j];
      if (!has_pair(o, a)) continue;
      const ApproximatePoint along = turned(at(a) - at(o));
      for (std::size_t i = 0; i < j; ++i) {
        const PointId b = circle.points[i];
        if (!has_pair(o, b) || !has_pair(a, b)) continue;
        const auto place = meet(at(a), along, at(b), turned(at(b) - at(o)));
        if (place)
          add(CandidateFamily::kMeetOfTangents, *place, {o, a, b},
              {on_perpendicular(a, o, a), on_perpendicular(b, o, b)});
      }
      for (const FigureLine& line : objects_.lines) {
        if (line.a == a || line.b == a) continue;
        const auto place = meet(at(a), along, {line.x, line.y}, {line.ux, line.uy});
        if (place)
          add(CandidateFamily::kTangentMeetsLine, *place, {o, a, line.a, line.b},
              {on_perpendicular(a, o, a), on_line(line)});
      }
    }
  }

  /// The other common point of two circles that share one.
  void second_meet(const FigureCircle& left, const FigureCircle& right) {
    PointId shared;
    std::size_t count = 0;
    for (const PointId p : left.points) {
      if (std::ranges::find(right.points, p) == right.points.end()) continue;
      shared = p;
      ++count;
    }
    if (count != 1) return;
    const ApproximatePoint o{left.place.x, left.place.y}, w{right.place.x, right.place.y};
    const ApproximatePoint axis = w - o;
    if (length(axis) < 1e-6) return;
    const ApproximatePoint foot = o + (dot(at(shared) - o, axis) / dot(axis, axis)) * axis;
    const ApproximatePoint place = 2 * foot - at(shared);
    if (length(place - at(shared)) < 1e-3) return;
    add(CandidateFamily::kMeetOfCircles, place,
        {left.base[0], left.base[1], left.base[2], right.base[0], right.base[1], right.base[2]},
        {on_circle(left), on_circle(right)});
  }

  /// Parallels and perpendiculars through a point to a line, met with lines that hold three points or more, and with
  /// lines through two when the figure is small.
  void parallels() {
    const std::size_t least = points_ <= 9 ? 2 : 3;
    for (const FigureLine& target : objects_.lines) {
      if (target.points < least && first_ == 0) continue;
      for (const FigureLine& line : objects_.lines) {
        if (&line == &target) continue;
        for (std::size_t i = 0; i < points_; ++i) {
          const PointId p(i);
          if (!is_new({p, line.a, line.b, target.a, target.b})) continue;
          if (std::abs(height_over(target, at(p))) < 1e-9 || std::abs(height_over(line, at(p))) < 1e-9) continue;
          const ApproximatePoint along{line.ux, line.uy}, origin{target.x, target.y}, across{target.ux, target.uy};
          if (const auto place = meet(at(p), along, origin, across)) {
            add(CandidateFamily::kParallelMeetsLine, *place, {p, line.a, line.b, target.a, target.b},
                {on_parallel(p, line.a, line.b), on_line(target)});
          }
          if (const auto place = meet(at(p), turned(along), origin, across)) {
            add(CandidateFamily::kPerpendicularMeetsLine, *place, {p, line.a, line.b, target.a, target.b},
                {on_perpendicular(p, line.a, line.b), on_line(target)});
          }
        }
      }
    }
  }

  /// Points x of a line through p and b with |px| = |pa|, on either side of p: isosceles triangles, segments added or
  /// cut off. In large figures there are too many of them.
  void distances() {
    constexpr std::size_t most_points = 12;
    if (points_ > most_points) return;
    for (const FigureLine& line : objects_.lines) {
      for (std::size_t i = 0; i < points_; ++i) {
        const PointId p(i);
        if (std::abs(height_over(line, at(p))) > 1e-9) continue;
        for (std::size_t j = 0; j < points_; ++j) {
          const PointId a(j);
          if (i == j || !has_pair(p, a) || std::abs(height_over(line, at(a))) < 1e-9) continue;
          const ApproximatePoint step = length(at(a) - at(p)) * ApproximatePoint{line.ux, line.uy};
          for (const ApproximatePoint place : {at(p) + step, at(p) - step}) {
            add(CandidateFamily::kDistanceOnLine, place, {p, a, line.a, line.b}, {at_distance(p, p, a), on_line(line)});
          }
        }
      }
    }
  }

  void count_incidences() {
    constexpr double tolerance = 1e-9;
    for (Candidate& candidate : candidates_) {
      double through = 0;
      for (const FigureLine& line : objects_.lines) {
        if (std::abs(height_over(line, candidate.place)) < tolerance) through += line.points > 2 ? 1.5 : 1;
      }
      for (const FigureCircle& circle : objects_.circles) {
        const ApproximatePoint center{circle.place.x, circle.place.y};
        if (std::abs(length(candidate.place - center) - circle.place.radius) < tolerance) through += 1.5;
      }
      for (std::size_t i = 0; i < points_; ++i) {
        for (std::size_t j = 0; j < points_; ++j) {
          if (i != j && has_pair(PointId(i), PointId(j)) &&
              std::abs(length(candidate.place - at(PointId(i))) -
                       state_.unknowns().length_value(PointId(i), PointId(j))) < tolerance) {
            through += 0.25;
          }
        }
      }
      candidate.coincidences += through;
    }
  }

  static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

  const ClosureState& state_;
  const Figure& figure_;
  std::size_t points_;
  std::size_t first_;
  PointId added_;
  FigureObjects objects_;
  NumericBuckets places_;
  std::vector<std::size_t> candidate_at_;  // by bucket of places_
  std::vector<Candidate> candidates_;
  double extent_ = 0;
};

}  // namespace

std::vector<Candidate> generate_candidates(const Closure& closure, const CandidateOptions& options) {
  return CandidateGenerator(closure, options).run();
}

}  // namespace pappus::symbolic
