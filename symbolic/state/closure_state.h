// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/state/fact_equations.h"
#include "symbolic/state/fact_log.h"
#include "symbolic/state/point_set.h"
#include "symbolic/state/sine_table.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// A proved circle: its points with their direction unknowns t, and its proved centres.
///
/// Invariant: three of the points are certainly not collinear; d(PQ) = t(P) + t(Q) is in the direction table
/// for every two of them, d(OP) = 2t(P) + 1/2 and |OP| = |OQ| for every centre O.
struct CircleObject {
  PointSet points;
  std::vector<PointId> order;       ///< points in order of admission
  std::vector<VariableId> unknown;  ///< t of order[i]
  std::vector<PointId> centers;
  std::vector<FactId> facts;  ///< the cyclic and circle facts that made it
  bool absorbed = false;      ///< its points went over to a circle with a smaller index
  double center_x = 0;
  double center_y = 0;

  [[nodiscard]] VariableId unknown_of(PointId point) const;
  [[nodiscard]] bool has_center(PointId center) const {
    return std::find(centers.begin(), centers.end(), center) != centers.end();
  }
};

/// What the closure knows: the tables, the circles, and the log of facts with their reasons.
///
/// Facts enter through record() only, which logs them and asserts their equations.
class ClosureState {
 public:
  ClosureState(Figure figure, std::uint64_t seed);

  /// Goes over to a figure with more points. Precondition: its first points are those of the present figure, at the
  /// same places and with the same enclosures.
  void extend(Figure figure);
  /// Lets copies share the log up to here, and forgets which unknowns have changed. A matcher that has not followed
  /// the changes yet will not see them.
  void freeze();
  /// Logs a fact of the problem itself.
  void record_hypothesis(const Fact& fact);
  /// Notes what the statement says of order: a configuration fact.
  void state_order(const Fact& fact) { stated_order_.push_back(fact); }
  /// From now on logs no fact with a condition beyond nondegeneracy unless the statement says it: where order is the
  /// goal, none may be read off the figure, in whatever disguise.
  void forbid_order_of_figure() { forbids_order_of_figure_ = true; }
  [[nodiscard]] std::span<const Fact> stated_order() const { return stated_order_; }
  /// Logs `fact` if it adds an equation, a point to a circle or a centre; returns whether it did.
  /// A fact that is false in the figure marks the state inconsistent (an unsound step) and is not logged.
  bool record(LoggedFact fact);

  /// The fact follows from the tables and circles. For predicates with equations, cyclic and circle; idc only
  /// when it was recorded, since equal directions and distances alone name no theorem.
  [[nodiscard]] bool implies(const Fact& fact);
  /// The two points, which the figure does not tell apart, were proved to be one.
  [[nodiscard]] bool same_point(PointId x, PointId y) const;

  [[nodiscard]] const Figure& figure() const { return figure_; }
  [[nodiscard]] Unknowns& unknowns() { return unknowns_; }
  [[nodiscard]] const Unknowns& unknowns() const { return unknowns_; }
  [[nodiscard]] const FactLog& log() const { return log_; }
  [[nodiscard]] std::span<const CircleObject> circles() const { return circles_; }
  /// Relations with sines; equations between their unknowns enter through assert_sines() only.
  [[nodiscard]] SineTable& sines() { return sines_; }
  [[nodiscard]] const SineTable& sines() const { return sines_; }
  /// Asserts an equation of the log-length table that a merge or a constant sine amounts to.
  void assert_sines(LinearForm form);
  /// Asserts what a law of sines amounts to.
  void assert_sines(const SineProportion& proportion);
  /// Index of the live circle that contains all points; nothing if there is none.
  [[nodiscard]] std::optional<std::size_t> find_circle(const PointSet& points) const;
  /// The same for a circle with that proved centre.
  [[nodiscard]] std::optional<std::size_t> find_circle(const PointSet& points, PointId center) const;
  /// Grows with every new equation, circle point or centre.
  [[nodiscard]] std::uint64_t revision() const { return revision_; }
  /// Set when a recorded fact was false in the figure or contradicted a table: a defect, never a theorem.
  [[nodiscard]] const std::optional<std::string>& inconsistency() const { return inconsistency_; }
  /// Three points whose triangle has a certified orientation: +1, -1; 0 when they are or may be collinear.
  [[nodiscard]] int orientation(PointId a, PointId b, PointId c) const;

 private:
  [[nodiscard]] bool is_forbidden(const LoggedFact& fact) const;
  void assert_equations(const Fact& fact, FactId id);
  void join_objects(const Fact& fact, FactId id);
  void join_circle(const Fact& fact, FactId id);
  void admit(CircleObject& circle, PointId point);
  void admit_center(CircleObject& circle, PointId center);
  void assert_center(CircleObject& circle, PointId center, PointId point);
  void absorb(CircleObject& into, CircleObject& source);
  void assert_form(TableKind table, LinearForm form);
  void assert_lifted(TableKind table, const LinearForm& form);
  void note(ModularTable::Outcome outcome);
  /// A circle through the fact's points with its place in the figure. Nothing when no three of them are certainly not
  /// collinear, or when they are so nearly collinear that the centre would be guesswork.
  [[nodiscard]] std::optional<CircleObject> new_circle(const Fact& fact) const;

  /// Brings the tables up to the number of points of the figure.
  void add_points();

  Figure figure_;
  Unknowns unknowns_;
  RoomyVector<std::int8_t> orientation_;  // by triple_index of ascending points
  FactLog log_;
  RoomyVector<CircleObject> circles_;
  std::vector<std::pair<PointId, PointId>> same_points_;  // proved to be one, the earlier first
  SineTable sines_;
  std::vector<Fact> stated_order_;
  bool forbids_order_of_figure_ = false;
  std::uint64_t revision_ = 0;
  std::optional<std::string> inconsistency_;
};

}  // namespace pappus::symbolic
