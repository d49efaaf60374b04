// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pappus::symbolic {

/// A place in the plane of the file that is imported.
struct Place {
  double x = 0;
  double y = 0;
};

/// A construction or predicate over points that are not named yet. `kNewPoint` stands for the point that it is about.
struct ImportedCall {
  static constexpr std::size_t kNewPoint = static_cast<std::size_t>(-1);

  std::string word;
  std::vector<std::size_t> points;
  std::string constants;  ///< behind the points, as text

  friend bool operator==(const ImportedCall& left, const ImportedCall& right) = default;
};

/// A problem as it is read from another program: points with their places, clauses, goals; in the end, its text in the
/// problem language, for the parser to judge.
///
/// Points are numbers until the text is asked for, because a point that a construction needed first may turn out to be
/// one that the file names later.
class ImportedStatement {
 public:
  /// Names that the points of the file have or will have; no auxiliary point is called so.
  void reserve_name(const std::string& label);

  /// A point and its clause; without calls it is free. An empty label is an auxiliary point.
  std::size_t add_point(const std::string& label, std::optional<Place> place, std::vector<ImportedCall> calls);
  /// Points that one call introduces together: it names them with the numbers that they get, size() on.
  void add_points(const std::vector<std::string>& labels, const std::vector<std::optional<Place>>& places,
                  ImportedCall call);
  void add_goal(ImportedCall goal) { goals_.push_back(std::move(goal)); }

  [[nodiscard]] std::size_t size() const { return points_.size(); }
  [[nodiscard]] std::size_t goal_count() const { return goals_.size(); }
  [[nodiscard]] const std::optional<Place>& place(std::size_t point) const { return points_[point].place; }
  /// True for a point that no object of the file is.
  [[nodiscard]] bool is_auxiliary(std::size_t point) const { return points_[point].label.empty(); }
  void set_label(std::size_t point, const std::string& label) { points_[point].label = label; }
  void set_place(std::size_t point, const Place& place) { points_[point].place = place; }
  /// Twice the distance of the farthest point from the origin of the file's plane; at least a little more than zero.
  [[nodiscard]] double extent() const;

  /// The names, as text() uses them: the file's, in small letters if these are all different.
  [[nodiscard]] std::vector<std::string> names() const;
  /// The statement in the problem language.
  [[nodiscard]] std::string text() const;

 private:
  struct Point {
    std::string label;
    std::optional<Place> place;
  };
  struct Clause {
    std::vector<std::size_t> points;
    std::vector<ImportedCall> calls;
  };

  std::vector<Point> points_;
  std::vector<Clause> clauses_;
  std::vector<ImportedCall> goals_;
  std::set<std::string> reserved_;  ///< in small letters
};

}  // namespace pappus::symbolic
