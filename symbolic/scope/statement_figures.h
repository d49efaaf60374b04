// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "symbolic/core/random.h"
#include "symbolic/diagram/premise_figures.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct StatementFigureOptions {
  std::size_t figures = 40;                      ///< at most
  bool are_drawn = true;                         ///< by ruler and compass where possible; else all are solved for
  std::uint64_t seed = 1;                        ///< of positions, branches and orders
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// Figures of a statement as different as they come: positions, branches and orders of points are drawn at random,
/// goals and the coordinates of the text are not looked at. What cannot be drawn by ruler and compass is solved for, a
/// few times. The same seed gives the same figures unless the time limit ends them. `problem` must outlive this.
class StatementFigures {
 public:
  StatementFigures(const Problem& problem, const StatementFigureOptions& options);

  /// Nothing when there are no more.
  [[nodiscard]] std::optional<FigureDraft> next();
  /// The certain figure of a draft; nothing when it is none of the premises after all.
  [[nodiscard]] std::optional<Figure> enclose(const FigureDraft& draft) { return figures_.enclose(draft); }
  /// How many next() has given.
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] bool is_out_of_time() const;

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] std::optional<FigureDraft> attempt(SplitMix64& random);

  StatementFigureOptions options_;
  PremiseFigures figures_;
  Clock::time_point start_ = Clock::now();
  std::size_t count_ = 0;
  std::size_t drawings_ = 0;
  std::size_t relaxations_ = 0;
};

}  // namespace pappus::symbolic
