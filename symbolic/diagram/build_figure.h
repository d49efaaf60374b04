// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct FigureOptions {
  std::uint64_t seed = 1;
  int attempts = 60;
  double seconds = 20;                           ///< wall-clock limit
  const std::atomic<bool>* cancelled = nullptr;  ///< checked often; may be null
};

struct FigureFailure {
  enum class Kind {
    kCannotBuild,  ///< some clause has no figure that we could find; `clause` and `message` say which and why
    kGoalFalse,    ///< figures of the premises exist, and a goal is false in all of them
    kTimeout,
    kInterrupted,
  };
  Kind kind = Kind::kCannotBuild;
  std::optional<std::size_t> clause;
  std::string message;
  std::optional<Figure> counter_figure;  ///< set for kGoalFalse
};

/// The figure on which a problem is worked.
struct ReferenceFigure {
  Figure figure;                         ///< all hypotheses and all goals hold
  std::optional<Figure> counter_figure;  ///< drawn before it: a figure of the premises in which a goal fails
  bool is_drawn = true;                  ///< by ruler and compass; else solved for
};

/// A non-degenerate figure of `problem` in which all hypotheses and all goals hold, sampled from the seed alone.
///
/// Points are drawn one after the other by ruler and compass from the hypotheses; what cannot be drawn that way is
/// solved for numerically and enclosed by an interval Newton step. No drawing looks at the goals: the first figure is
/// taken in which they hold. The size of the figure is about 1, unless
/// hypotheses fix lengths, and it is turned so that usual figures have no horizontal or vertical lines.
///
/// Points whose coordinates the text gives keep them, up to a similarity, if any figure of the premises has them; and
/// a goal that fails when such coordinates are moved a little is false: it holds only because of them.
[[nodiscard]] Result<ReferenceFigure, FigureFailure> choose_figure(const Problem& problem,
                                                                   const FigureOptions& options);
/// Such a figure alone, for whoever wants to see it: the coordinates of the text are not moved.
[[nodiscard]] Result<Figure, FigureFailure> build_figure(const Problem& problem, const FigureOptions& options);

}  // namespace pappus::symbolic
