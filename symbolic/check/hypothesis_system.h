// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/check/certify.h"
#include "symbolic/check/independent_rows.h"
#include "symbolic/check/newton_step.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Facts whose equations are independent of each other in a figure, and the figure near the written one that satisfies
/// them exactly.
class HypothesisSystem {
 public:
  /// More equations than that are not looked at: the work grows with the third power.
  static constexpr std::size_t kMostEquations = 600;

  explicit HypothesisSystem(const Certifier& as_written);

  enum class Addition {
    kIndependent,  ///< it belongs to the system now
    kDependent,    ///< its equations seem to depend on those of the system
    kNoEquations,  ///< nothing is known of its equations in this figure
  };
  /// Adds one fact with all its equations or none. Precondition: the fact is well-formed, its points are the figure's.
  Addition add(const Fact& fact);

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }

  /// Facts of the system, by their place there, of which the equations of `fact` seem to be multiples.
  [[nodiscard]] std::vector<std::size_t> related(const Fact& fact);
  /// There certainly is a figure within 1e-30 of the written one in which all facts of the system hold exactly.
  [[nodiscard]] bool has_figure();
  /// The fact certainly fails in that figure, which is known to about 110 digits, and so clearly that no movement of
  /// the free coordinates by 1e-16 would mend it to first order. (Where curves touch, facts fail by the square of the
  /// figure's error, which a movement of the size of the error mends.) False too when there may be no such figure.
  [[nodiscard]] bool excludes(const Fact& fact);

 private:
  [[nodiscard]] std::optional<std::vector<std::vector<double>>> rows_of(
      std::span<const AtomicEquation> equations) const;
  /// The system with its unknowns; nothing when it is too nearly singular.
  [[nodiscard]] const SquareSystem* square_system();
  /// That figure, as nearly as can be had; nothing when it is not certain that there is one.
  [[nodiscard]] const std::vector<IntervalPoint>* refined_center();
  /// The largest derivative of the equation by a free coordinate when the others follow so that the system still holds.
  [[nodiscard]] Interval free_slope(const Linearised& equation);

  std::vector<IntervalPoint> center_;  ///< the figure as single points
  std::vector<Fact> facts_;
  std::vector<std::size_t> fact_of_equation_;
  std::vector<AtomicEquation> equations_;
  IndependentRows rows_;
  std::optional<SquareSystem> system_;
  std::optional<std::vector<IntervalPoint>> refined_center_;
  double refined_radius_ = 0;
};

}  // namespace pappus::symbolic::checker
