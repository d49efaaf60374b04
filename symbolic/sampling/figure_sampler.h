// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/language/problem.h"
#include "symbolic/sampling/measured_equation.h"
#include "symbolic/sampling/plane_point.h"
#include "symbolic/sampling/stated_parts.h"

namespace pappus::symbolic::sampling {

struct SamplerOptions {
  std::size_t restarts = 40;       ///< tries a figure, each from new random positions
  std::size_t tries_a_stage = 24;  ///< starts of the points that are placed together
};

/// Figures of a statement, drawn at random and without the drawing code of the prover (`symbolic/diagram`), to compare
/// what is claimed of all figures with figures that owe nothing to the claimant.
///
/// Points are placed clause by clause, each clause from random starts by least squares, so that branches and orders
/// vary; what cannot be met so is met by moving the points before it too. Goals are not looked at, and coordinates that
/// the statement names are not kept. A figure has all hypotheses to about 17 digits, all stated order and requirements
/// with a margin, and points of different names at least a thousandth of its size apart unless they may coincide.
class FigureSampler {
 public:
  /// `may_coincide` in addition to the points that the statement itself calls one.
  explicit FigureSampler(const Problem& problem, const std::set<PointPair>& may_coincide = {},
                         const SamplerOptions& options = {});

  /// Nothing where no try gave a figure.
  [[nodiscard]] std::optional<SampledFigure> draw(SplitMix64& random) const;
  /// A figure near `start`, whose points are moved at random by about `displacement` times its size.
  [[nodiscard]] std::optional<SampledFigure> draw_near(const SampledFigure& start, double displacement,
                                                       SplitMix64& random) const;
  /// Why this is no figure of the statement, in a few words; nothing when it is one.
  [[nodiscard]] std::optional<std::string> objection(const SampledFigure& figure) const;
  /// A hypothesis that has no equations here, so that nothing can be drawn.
  [[nodiscard]] const std::optional<Fact>& unsupported() const { return unsupported_; }

 private:
  /// Points placed together, with what is settled once they are there.
  struct Stage {
    std::vector<PointId> points;
    std::vector<MeasuredEquation> equations;
    std::vector<Fact> conditions;
  };
  using Sketch = std::vector<PlanePoint<double>>;
  class Drawing;

  [[nodiscard]] std::vector<Stage> stages(const std::vector<std::vector<PointId>>& groups) const;
  [[nodiscard]] std::vector<std::vector<PointId>> groups(SplitMix64& random) const;
  [[nodiscard]] std::vector<std::vector<PointId>> split(std::vector<PointId> points, std::vector<bool> placed,
                                                        SplitMix64& random) const;
  [[nodiscard]] std::optional<SampledFigure> refine(const Sketch& sketch) const;

  const Problem& problem_;
  StatedParts parts_;
  SamplerOptions options_;
  std::vector<std::vector<MeasuredEquation>> equations_of_fact_;  ///< one list a fact of parts_.equations
  std::vector<MeasuredEquation> all_equations_;
  std::vector<PointId> all_points_;
  std::optional<Fact> unsupported_;
};

}  // namespace pappus::symbolic::sampling
