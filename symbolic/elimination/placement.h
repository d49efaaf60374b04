// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/locus.h"
#include "symbolic/elimination/plane_vector.h"
#include "symbolic/elimination/polynomial.h"

namespace pappus::symbolic::elimination {

struct RealPoint {
  Real x = 0;
  Real y = 0;
};

/// The figure's points moved by a similarity that takes `origin` to (0, 0) and `unit` to (1, 0).
/// Precondition: the two points are distinct in the figure.
[[nodiscard]] std::vector<RealPoint> framed_points(const Figure& figure, PointId origin, PointId unit);

/// The value of a parameter that the figure has. Precondition: is_definition(definition).
[[nodiscard]] Real parameter_value(const Equation& definition, std::span<const RealPoint> figure);

/// How one point is placed: it is determined by two equations.
struct PlacementStep {
  PointId point;
  Equation first;
  Equation second;
};

/// Points placed one after the other as rational functions of parameters and square roots, beside the real figure that
/// says which of several candidates is meant.
///
/// Exactly: parameter i is the variable u(i+1), and a candidate must agree with the figure. As a sketch: all
/// parameters are linear in the single variable u1 and near the figure's values at u1 = 0; degrees are then those of
/// the exact coordinates with all parameters of one weight, and the nearest candidate is taken.
class Placement {
 public:
  enum class Mode { kExact, kSketch };

  /// `figure` is framed, and must outlive the placement like the ring.
  Placement(PolynomialRing& ring, Mode mode, std::span<const RealPoint> figure, PointId origin, PointId unit);

  [[nodiscard]] bool is_placed(PointId point) const { return points_[point.index()].has_value(); }
  [[nodiscard]] const PlanePoint& point(PointId point) const { return *points_[point.index()]; }
  [[nodiscard]] std::size_t parameter_count() const { return parameters_.size(); }

  /// Introduces the next parameter; `definition.hypothesis` becomes its index.
  void add_parameter(Equation& definition, std::size_t variation);
  /// Takes the last parameter back.
  void drop_parameter();

  /// The curve on which the point lies by the equation, whose other points are placed. Nothing when the equation is
  /// not understood.
  [[nodiscard]] std::optional<Locus> locus(const Equation& equation, PointId unplaced);
  /// The equation holds identically; all its points are placed.
  [[nodiscard]] bool holds(const Equation& equation);
  /// The equation certainly holds in no neighbourhood, whatever the signs of the square roots; all its points are
  /// placed. Roots need not be independent of each other, so not holding identically says less.
  [[nodiscard]] bool fails(const Equation& equation);

  /// Places the point where the loci of the two equations meet, on the figure's branch.
  IntersectionKind place(PointId point, const Locus& first, const Locus& second, std::span<const PlanePoint> known,
                         bool allow_root);
  /// The point without placing it.
  IntersectionKind find(PointId point, const Locus& first, const Locus& second, std::span<const PlanePoint> known,
                        bool allow_root, std::optional<PlanePoint>& found);
  /// The two curves certainly look independent at the placed point, or they are circles about two points on a line
  /// with it, which touch there: what the checker will ask for.
  [[nodiscard]] bool determines(PointId point, const Equation& first, const Locus& one, const Equation& second,
                                const Locus& other);
  /// The terms of the placed point's coordinates cancel so little at the figure that their values are still known well
  /// when each point of the figure is only known to 1e-16: the checker evaluates them on boxes of that size.
  [[nodiscard]] bool is_well_conditioned(PointId point) const;
  void put(PointId point, PlanePoint where) { points_[point.index()] = std::move(where); }

  /// Points that may lie on a locus of the equation for the unplaced point: its placed points, and the antipode of the
  /// starting direction of kHalf.
  [[nodiscard]] std::vector<PlanePoint> known_points(const Equation& equation, PointId unplaced) const;

  [[nodiscard]] Real value(const Polynomial& polynomial) const { return polynomial.evaluate(values_); }

 private:
  [[nodiscard]] const Polynomial* root_of_three(const Equation& equation);
  [[nodiscard]] std::optional<Polynomial> residual_of(const Equation& equation);
  [[nodiscard]] Real distance_from_figure(PointId point, const PlanePoint& candidate) const;
  [[nodiscard]] RealPoint gradient(const Locus& locus, PointId point) const;
  [[nodiscard]] bool is_other_point(PointId point, const PlanePoint& candidate) const;
  void add_root_value(const Polynomial& radicand);
  [[nodiscard]] Locus on_branch(Locus locus, PointId point) const;

  PolynomialRing& ring_;
  Mode mode_;
  std::span<const RealPoint> figure_;
  std::vector<std::optional<PlanePoint>> points_;
  std::vector<Fraction> parameters_;
  std::vector<Real> values_;  // of all variables of the ring; coordinates are those of no point
  std::optional<Polynomial> root_of_three_;
};

}  // namespace pappus::symbolic::elimination
