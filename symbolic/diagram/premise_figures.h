// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/diagram/degeneracy.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/diagram/placement.h"
#include "symbolic/diagram/sketch.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A figure in double precision, and what is needed to enclose it.
struct FigureDraft {
  std::vector<Complex<double>> points;
  std::optional<Sketch> sketch;  ///< nothing: the points were solved for together
};

/// Draws figures of a problem's premises, one a call. The goals are not looked at.
///
/// A draft satisfies the hypotheses in double precision, and is no more degenerate than the limits allow; the figure
/// made of it is certain. Reasons why a call gave nothing are counted. `problem` must outlive this.
class PremiseFigures {
 public:
  /// With `varied`, free points are put where triangles may be far from regular, too.
  PremiseFigures(const Problem& problem, std::uint64_t seed, bool varied = false);

  /// Where the text says that points are: one entry a point, moved and scaled to a size of about 1; nothing where it
  /// says nothing.
  [[nodiscard]] const HintPlaces& hints() const { return task_.hints; }
  [[nodiscard]] bool has_hints() const { return task_.has_hints; }
  [[nodiscard]] bool has_all_hints() const { return task_.has_all_hints; }

  /// Draws by ruler and compass, near `places` if there are any. Without limits the figure may be degenerate, as a
  /// text's own coordinates may.
  [[nodiscard]] std::optional<FigureDraft> draw(SplitMix64& random, const HintPlaces& places,
                                                const std::optional<DegeneracyLimits>& limits);
  /// Moves the points from rough places until all hypotheses hold: for what cannot be drawn.
  [[nodiscard]] std::optional<FigureDraft> relax(SplitMix64& random, const HintPlaces& places,
                                                 const DegeneracyLimits& limits);
  /// The same from given places, one a point.
  [[nodiscard]] std::optional<FigureDraft> relax_from(std::vector<Complex<double>> start,
                                                      const std::optional<DegeneracyLimits>& limits);
  /// The certain figure of the draft; nothing when it is none of the premises after all.
  [[nodiscard]] std::optional<Figure> enclose(const FigureDraft& draft);
  /// The decimals of the text as they stand, if they give every point and satisfy the premises exactly. Decimals that
  /// satisfy a hypothesis up to their last digits are no figure of it: a condition that the hypotheses exclude ("not
  /// collinear") would be certain there.
  [[nodiscard]] std::optional<Figure> exact_hints();

  /// The most frequent reason at the latest clause that was reached.
  [[nodiscard]] PlacementFailure obstacle() const;

 private:
  [[nodiscard]] std::string objection_to(std::span<const Complex<double>> points, const DegeneracyLimits& limits);
  /// The figure, if everything that the premises say holds in it.
  [[nodiscard]] std::optional<Figure> accept(Figure figure);
  [[nodiscard]] std::optional<PlacementFailure> violated_requirement(const Figure& figure) const;
  void note(const PlacementFailure& failure) { ++failures_[{failure.clause, failure.message}]; }

  const Problem& problem_;
  std::uint64_t seed_;
  bool varied_;
  PlacementTask task_;
  DegeneracyFilter degeneracy_;
  std::map<std::pair<std::size_t, std::string>, int> failures_;
};

}  // namespace pappus::symbolic
