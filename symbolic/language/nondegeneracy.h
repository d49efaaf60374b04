// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Which points are different, and which three not collinear, wherever given facts hold.
///
/// A small closure of lines and of the points on and off them under elementary theorems, each of which stands at its
/// place in nondegeneracy.cpp. Sound and not complete: "false" means that the facts do not show it in this simple way.
/// It looks at no figure.
/// Work is bounded; beyond the bounds nothing more is shown. Answers are those of the last close().
class Nondegeneracy {
 public:
  explicit Nondegeneracy(std::size_t points);

  /// What a statement says in its own words. Words that speak of a line AB, an angle, a triangle or a circle say that
  /// there is one: A and B are different, three different points of the circle are not collinear (LANGUAGE.md).
  void state(const Fact& fact);
  /// A fact that holds as the equations or the condition that it stands for, and says no more.
  void add(const Fact& fact);
  /// Draws the conclusions from all facts so far.
  void close();

  /// a and b are different points.
  [[nodiscard]] bool distinct(PointId a, PointId b) const;
  /// a, b and c are not collinear.
  [[nodiscard]] bool not_collinear(PointId a, PointId b, PointId c) const;
  /// The condition `diff` or `ncoll` holds; false for other facts.
  [[nodiscard]] bool implies(const Fact& condition) const;

 private:
  static constexpr std::size_t kMostPoints = 256;
  static constexpr std::size_t kMostLines = 600;
  static constexpr std::size_t kMostWork = 20'000'000;
  using Points = std::bitset<kMostPoints>;
  /// Points known to be on one line, and points known not to be on the line through two different ones of them.
  struct Line {
    Points on;
    Points off;
  };

  void note_distinct(std::size_t a, std::size_t b);
  void note_triangle(std::size_t a, std::size_t b, std::size_t c);
  void note_off(std::size_t line, const Points& points);
  void note_words(const Fact& fact);
  void note_condition(const Fact& fact);
  void note_only_positive(const Fact& fact);
  void note_line(const Fact& fact);
  [[nodiscard]] bool has_pairs(const Fact& fact) const;
  [[nodiscard]] bool has_two_points(const Points& points) const;
  [[nodiscard]] bool cross(std::size_t first, std::size_t second) const;
  /// The line through two points that are known to be different; nothing when there are too many lines.
  [[nodiscard]] std::optional<std::size_t> line_through(std::size_t a, std::size_t b);

  void apply(const Fact& fact);
  void apply_equal_lengths(const Fact& fact);
  void apply_ratio(const Fact& fact);
  void apply_length_sum(const Fact& fact);
  void apply_midpoint(const Fact& fact);
  void apply_circle(const Fact& fact);
  void apply_parallel(const Fact& fact);
  void apply_crossing(const Fact& fact, std::size_t first, std::size_t second);
  void apply_equal_angles(const Fact& fact);
  void apply_triangles(const Fact& fact);
  void merge_lines();
  void spread(std::size_t line);

  std::size_t count_;
  std::vector<Points> distinct_;
  std::vector<Line> lines_;
  std::vector<std::int16_t> line_at_;  // of two points, or -1
  std::vector<Fact> facts_;
  bool has_changed_ = false;
  std::size_t work_ = 0;
};

/// What the statement's words guarantee in all its figures: hypotheses, order, and what its constructions require.
/// `points`: at least as many as the problem has; those beyond are new and nothing is known of them.
[[nodiscard]] Nondegeneracy guarantees_of(const Problem& problem, std::size_t points);

}  // namespace pappus::symbolic
