// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/nondegeneracy.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pappus::symbolic {
namespace {

/// The relation is one of lines, angles or triangles, and so speaks of the line through each of its pairs of points.
bool speaks_of_lines(Predicate predicate) {
  constexpr std::array of_lines{Predicate::kParallel, Predicate::kPerpendicular, Predicate::kEqualAngle,
                                Predicate::kConstantAngle, Predicate::kAngleSum};
  return std::ranges::find(of_lines, predicate) != of_lines.end();
}

bool compares_triangles(Predicate predicate) {
  constexpr std::array of_triangles{Predicate::kSimilar, Predicate::kSimilarMirrored, Predicate::kCongruentTriangles,
                                    Predicate::kCongruentTrianglesMirrored};
  return std::ranges::find(of_triangles, predicate) != of_triangles.end();
}

std::size_t at(const Fact& fact, std::size_t index) { return fact.points[index].index(); }

}  // namespace

Nondegeneracy::Nondegeneracy(std::size_t points)
    : count_(std::min(points, kMostPoints)), distinct_(count_), line_at_(count_ * count_, -1) {}

void Nondegeneracy::state(const Fact& fact) {
  const std::size_t before = facts_.size();
  add(fact);
  if (facts_.size() > before) note_words(fact);
}

void Nondegeneracy::add(const Fact& fact) {
  if (!std::ranges::all_of(fact.points, [this](PointId point) { return point.index() < count_; })) return;
  facts_.push_back(fact);
  if (fact.predicate == Predicate::kCollinear || fact.predicate == Predicate::kMidpoint) note_line(fact);
  if (info(fact.predicate).is_configuration) note_condition(fact);
}

bool Nondegeneracy::distinct(PointId a, PointId b) const {
  return std::max(a, b).index() < count_ && distinct_[a.index()][b.index()];
}

bool Nondegeneracy::not_collinear(PointId a, PointId b, PointId c) const {
  const auto is_off = [this](PointId x, PointId y, PointId z) {
    const std::int16_t line = distinct(x, y) ? line_at_[x.index() * count_ + y.index()] : std::int16_t{-1};
    return line >= 0 && lines_[static_cast<std::size_t>(line)].off[z.index()];
  };
  return std::max({a, b, c}).index() < count_ && (is_off(a, b, c) || is_off(b, c, a) || is_off(c, a, b));
}

bool Nondegeneracy::implies(const Fact& condition) const {
  const std::vector<PointId>& p = condition.points;
  if (condition.predicate == Predicate::kDistinct) return distinct(p[0], p[1]);
  return condition.predicate == Predicate::kNotCollinear && not_collinear(p[0], p[1], p[2]);
}

void Nondegeneracy::note_distinct(std::size_t a, std::size_t b) {
  if (a == b || distinct_[a][b]) return;
  distinct_[a].set(b);
  distinct_[b].set(a);
  has_changed_ = true;
}

void Nondegeneracy::note_off(std::size_t line, const Points& points) {
  const Points added = points & ~lines_[line].off & ~lines_[line].on;
  if (added.none()) return;
  lines_[line].off |= added;
  has_changed_ = true;
}

void Nondegeneracy::note_triangle(std::size_t a, std::size_t b, std::size_t c) {
  if (a == b || b == c || c == a) return;
  note_distinct(a, b);
  note_distinct(b, c);
  note_distinct(c, a);
  if (const auto line = line_through(a, b)) note_off(*line, Points().set(c));
}

void Nondegeneracy::note_line(const Fact& fact) {
  if (lines_.size() >= kMostLines) return;
  Line line;
  for (const PointId point : fact.points) line.on.set(point.index());
  lines_.push_back(line);
}

void Nondegeneracy::note_words(const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  if (speaks_of_lines(fact.predicate)) {
    for (std::size_t i = 0; i + 1 < p.size(); i += 2) note_distinct(at(fact, i), at(fact, i + 1));
  }
  if (compares_triangles(fact.predicate)) {
    for (const std::size_t i : {0U, 3U}) {
      for (const std::size_t k : {0U, 1U, 2U}) note_distinct(at(fact, i + k), at(fact, i + (k + 1) % 3));
    }
  }
  if (fact.predicate == Predicate::kCircle) {
    for (std::size_t i = 1; i < p.size(); ++i) note_distinct(at(fact, 0), at(fact, i));
  }
  if (fact.predicate == Predicate::kOutside) note_distinct(at(fact, 1), at(fact, 2));
  if (fact.predicate == Predicate::kAnglesGreater || fact.predicate == Predicate::kAnglesNotLess) {
    for (std::size_t i = 0; i + 2 < p.size(); i += 3) {
      note_distinct(at(fact, i), at(fact, i + 1));
      note_distinct(at(fact, i + 1), at(fact, i + 2));
    }
  }
}

/// What an open condition says of points where it holds.
void Nondegeneracy::note_condition(const Fact& fact) {
  const auto pairs = [this, &fact](std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) note_distinct(at(fact, 2 * i), at(fact, 2 * i + 1));
  };
  switch (fact.predicate) {
    case Predicate::kDistinct: return pairs(1);
    case Predicate::kCounterClock:
    case Predicate::kNotCollinear: return note_triangle(at(fact, 0), at(fact, 1), at(fact, 2));
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular: return pairs(2);
    case Predicate::kNotEqualAngle: return pairs(4);
    case Predicate::kLonger: return pairs(1);
    case Predicate::kSameClock:
      note_triangle(at(fact, 0), at(fact, 1), at(fact, 2));
      return note_triangle(at(fact, 3), at(fact, 4), at(fact, 5));
    case Predicate::kBetween: note_distinct(at(fact, 1), at(fact, 2)); [[fallthrough]];
    case Predicate::kOutside: note_distinct(at(fact, 0), at(fact, 1)); return note_distinct(at(fact, 0), at(fact, 2));
    case Predicate::kObtuse: note_distinct(at(fact, 0), at(fact, 2)); [[fallthrough]];
    case Predicate::kAcute: note_distinct(at(fact, 1), at(fact, 0)); return note_distinct(at(fact, 1), at(fact, 2));
    case Predicate::kLengthsGreater: return note_only_positive(fact);
    default: return;
  }
}

/// A positive sum of lengths with one positive coefficient: that length is not 0.
void Nondegeneracy::note_only_positive(const Fact& fact) {
  const auto is_positive = [](const Rational& value) { return value.sign() > 0; };
  if (std::ranges::count_if(fact.constants, is_positive) != 1) return;
  const auto index =
      static_cast<std::size_t>(std::ranges::find_if(fact.constants, is_positive) - fact.constants.begin());
  note_distinct(at(fact, 2 * index), at(fact, 2 * index + 1));
}

bool Nondegeneracy::has_two_points(const Points& points) const {
  if (points.count() < 2) return false;
  for (std::size_t a = 0; a < count_; ++a) {
    if (points[a] && (distinct_[a] & points).any()) return true;
  }
  return false;
}

/// The lines meet in a known point and are known to be different, so that they are not parallel.
bool Nondegeneracy::cross(std::size_t first, std::size_t second) const {
  const Line& one = lines_[first];
  const Line& other = lines_[second];
  return (one.on & other.on).any() && ((one.on & other.off).any() || (one.off & other.on).any());
}

std::optional<std::size_t> Nondegeneracy::line_through(std::size_t a, std::size_t b) {
  std::int16_t& line = line_at_[a * count_ + b];
  if (line < 0) {
    if (lines_.size() >= kMostLines) return std::nullopt;
    line = static_cast<std::int16_t>(lines_.size());
    line_at_[b * count_ + a] = line;
    lines_.push_back({Points().set(a).set(b), {}});
    has_changed_ = true;
  }
  return static_cast<std::size_t>(line);
}

bool Nondegeneracy::has_pairs(const Fact& fact) const {
  for (std::size_t i = 0; i + 1 < fact.points.size(); i += 2) {
    if (!distinct(fact.points[i], fact.points[i + 1])) return false;
  }
  return true;
}

void Nondegeneracy::close() {
  do {
    has_changed_ = false;
    merge_lines();
    for (std::size_t line = 0, count = lines_.size(); line < count; ++line) spread(line);
    for (const Fact& fact : facts_) apply(fact);
    work_ += facts_.size() + lines_.size() * lines_.size();
  } while (has_changed_ && work_ < kMostWork);
}

/// Two lines with two different points in common are one.
void Nondegeneracy::merge_lines() {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    for (std::size_t j = i + 1; j < lines_.size();) {
      if (!has_two_points(lines_[i].on & lines_[j].on)) {
        ++j;
        continue;
      }
      lines_[i].on |= lines_[j].on;
      lines_[i].off |= lines_[j].off;
      lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(j));
      has_changed_ = true;
      j = i + 1;
    }
  }
  std::ranges::fill(line_at_, std::int16_t{-1});
  for (std::size_t line = 0; line < lines_.size(); ++line) {
    for (std::size_t a = 0; a < count_; ++a) {
      if (!lines_[line].on[a]) continue;
      for (std::size_t b = 0; b < count_; ++b) {
        if (lines_[line].on[b] && distinct_[a][b]) line_at_[a * count_ + b] = static_cast<std::int16_t>(line);
      }
    }
  }
}

/// A point off a line differs from each of its points, and the line through it and one of them meets it there alone.
void Nondegeneracy::spread(std::size_t line) {
  if (lines_[line].off.none() || !has_two_points(lines_[line].on)) return;
  const Line known = lines_[line];
  for (std::size_t apart = 0; apart < count_; ++apart) {
    if (!known.off[apart]) continue;
    for (std::size_t x = 0; x < count_; ++x) {
      if (!known.on[x]) continue;
      ++work_;
      note_distinct(apart, x);
      const Points others = known.on & distinct_[x];
      if (others.none()) continue;
      if (const auto through = line_through(apart, x)) note_off(*through, others);
    }
  }
}

void Nondegeneracy::apply(const Fact& fact) {
  switch (fact.predicate) {
    case Predicate::kCongruent:
    case Predicate::kConstantRatio: return apply_equal_lengths(fact);
    case Predicate::kConstantLength: return note_distinct(at(fact, 0), at(fact, 1));
    case Predicate::kEqualRatio: return apply_ratio(fact);
    case Predicate::kSquaredLengthSum:
    case Predicate::kLengthSum: return apply_length_sum(fact);
    case Predicate::kMidpoint: return apply_midpoint(fact);
    case Predicate::kCyclic:
    case Predicate::kCircle: return apply_circle(fact);
    case Predicate::kParallel: return apply_parallel(fact);
    case Predicate::kEqualAngle: return apply_equal_angles(fact);
    case Predicate::kConstantAngle:
      if (fact.constants[0].is_integer()) return;
      [[fallthrough]];
    case Predicate::kPerpendicular:
    case Predicate::kNotParallel: return apply_crossing(fact, 0, 2);
    default:
      if (compares_triangles(fact.predicate)) apply_triangles(fact);
  }
}

/// Of lengths in a positive ratio both are 0 or neither is; and a centre that coincides with one of two points which it
/// is equally far from, or in a ratio, coincides with both.
void Nondegeneracy::apply_equal_lengths(const Fact& fact) {
  const std::size_t a = at(fact, 0), b = at(fact, 1), c = at(fact, 2), d = at(fact, 3);
  const bool are_ends_distinct = (a == c && distinct_[b][d]) || (a == d && distinct_[b][c]) ||
                                 (b == c && distinct_[a][d]) || (b == d && distinct_[a][c]);
  if (!are_ends_distinct && !distinct_[a][b] && !distinct_[c][d]) return;
  note_distinct(a, b);
  note_distinct(c, d);
}

/// |ab|·|gh| = |cd|·|ef|: a product is 0 exactly if one of its lengths is.
void Nondegeneracy::apply_ratio(const Fact& fact) {
  const auto is_positive = [&](std::size_t pair) { return distinct_[at(fact, pair)][at(fact, pair + 1)]; };
  for (const auto& [known, other] :
       {std::pair(std::array{0U, 6U}, std::array{2U, 4U}), std::pair(std::array{2U, 4U}, std::array{0U, 6U})}) {
    if (!is_positive(known[0]) || !is_positive(known[1])) continue;
    for (const std::size_t pair : other) note_distinct(at(fact, pair), at(fact, pair + 1));
  }
}

/// Σ tᵢ|AᵢBᵢ| = 0 with all coefficients but one of one sign: that one's length is the largest, so it is not 0 where one
/// of the others is not; where there are two, each is positive with the other.
void Nondegeneracy::apply_length_sum(const Fact& fact) {
  for (std::size_t alone = 0; alone < fact.constants.size(); ++alone) {
    const int sign = fact.constants[alone].sign();
    bool is_alone = sign != 0, is_positive = false;
    for (std::size_t i = 0; i < fact.constants.size(); ++i) {
      if (i == alone || fact.constants[i].is_zero()) continue;
      is_alone = is_alone && fact.constants[i].sign() == -sign;
      is_positive = is_positive || distinct_[at(fact, 2 * i)][at(fact, 2 * i + 1)];
    }
    if (is_alone && is_positive) note_distinct(at(fact, 2 * alone), at(fact, 2 * alone + 1));
  }
}

/// A midpoint coincides with an end only where the ends coincide.
void Nondegeneracy::apply_midpoint(const Fact& fact) {
  const std::size_t m = at(fact, 0), a = at(fact, 1), b = at(fact, 2);
  if (!distinct_[m][a] && !distinct_[m][b] && !distinct_[a][b]) return;
  note_distinct(m, a);
  note_distinct(m, b);
  note_distinct(a, b);
}

/// A circle's centre is as far from all its points, and a line meets the circle in two points at most.
void Nondegeneracy::apply_circle(const Fact& fact) {
  const std::size_t first = fact.predicate == Predicate::kCircle ? 1 : 0;
  Points circle;
  for (std::size_t i = first; i < fact.points.size(); ++i) circle.set(at(fact, i));
  if (first == 1 && has_two_points(circle)) {
    for (std::size_t i = 1; i < fact.points.size(); ++i) note_distinct(at(fact, 0), at(fact, i));
  }
  for (std::size_t i = first; i < fact.points.size(); ++i) {
    for (std::size_t j = first; j < i; ++j) {
      const std::size_t a = at(fact, i), b = at(fact, j);
      const Points others = circle & distinct_[a] & distinct_[b];
      if (!distinct_[a][b] || others.none()) continue;
      if (const auto chord = line_through(a, b)) note_off(*chord, others);
    }
  }
}

/// Parallel lines with a common point are one; where a point of one is off the other, all are.
void Nondegeneracy::apply_parallel(const Fact& fact) {
  if (!has_pairs(fact)) return;
  const auto first = line_through(at(fact, 0), at(fact, 1)), second = line_through(at(fact, 2), at(fact, 3));
  if (!first || !second || *first == *second) return;
  Line& one = lines_[*first];
  Line& other = lines_[*second];
  if ((one.on & other.on).any()) {
    has_changed_ = has_changed_ || one.on != other.on;
    one.on |= other.on;
    other.on = one.on;
  } else if ((one.on & other.off).any() || (one.off & other.on).any()) {
    note_off(*first, other.on);
    note_off(*second, one.on);
  }
}

/// The lines of two pairs of the fact are not parallel: if they have a known common point, they meet there alone.
void Nondegeneracy::apply_crossing(const Fact& fact, std::size_t first, std::size_t second) {
  const std::size_t a = at(fact, first), b = at(fact, first + 1), c = at(fact, second), d = at(fact, second + 1);
  if (!distinct_[a][b] || !distinct_[c][d]) return;
  const auto one = line_through(a, b), other = line_through(c, d);
  if (!one || !other || *one == *other) return;
  const Points common = lines_[*one].on & lines_[*other].on;
  for (std::size_t x = 0; x < count_; ++x) {
    if (!common[x]) continue;
    note_off(*one, lines_[*other].on & distinct_[x]);
    note_off(*other, lines_[*one].on & distinct_[x]);
  }
}

/// ∠(ab, cd) = ∠(ef, gh), hence ∠(ab, ef) = ∠(cd, gh): an angle is 0 exactly if the equal one is.
void Nondegeneracy::apply_equal_angles(const Fact& fact) {
  if (!has_pairs(fact)) return;
  std::array<std::size_t, 4> lines{};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = line_through(at(fact, 2 * i), at(fact, 2 * i + 1));
    if (!line) return;
    lines[i] = *line;
  }
  for (const auto& [i, j, k, l] : {std::array<std::size_t, 4>{0, 1, 2, 3}, {2, 3, 0, 1}, {0, 2, 1, 3}, {1, 3, 0, 2}}) {
    if (cross(lines[i], lines[j])) apply_crossing(fact, 2 * k, 2 * l);
  }
}

/// Similar triangles are both proper or both flat.
void Nondegeneracy::apply_triangles(const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  if (!distinct(p[0], p[1]) || !distinct(p[3], p[4])) return;
  if (not_collinear(p[0], p[1], p[2])) note_triangle(at(fact, 3), at(fact, 4), at(fact, 5));
  if (not_collinear(p[3], p[4], p[5])) note_triangle(at(fact, 0), at(fact, 1), at(fact, 2));
}

Nondegeneracy guarantees_of(const Problem& problem, std::size_t points) {
  Nondegeneracy result(points);
  for (const Fact& requirement : problem.requirements) result.state(requirement);
  for (const Fact& hypothesis : problem.hypotheses) result.state(hypothesis);
  for (const Fact& order : problem.order) result.state(order);
  result.close();
  return result;
}

}  // namespace pappus::symbolic
