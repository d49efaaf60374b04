// SPDX-License-Identifier: Apache-2.0
#include "symbolic/scope/statement_figures.h"

namespace pappus::symbolic {
namespace {

/// As close to degenerate as a figure may be that tells something of a statement.
constexpr DegeneracyLimits kLimits{1e-2, 30};
constexpr std::size_t kMostDrawings = 400;
/// A statement of which so many drawings fail cannot be drawn.
constexpr std::size_t kDrawingsWithoutFigure = 40;
/// Solving takes long: so many tries, and no more figures than say something.
constexpr std::size_t kMostRelaxations = 10;
constexpr std::size_t kMostSolved = 5;

}  // namespace

StatementFigures::StatementFigures(const Problem& problem, const StatementFigureOptions& options)
    : options_(options), figures_(problem, options.seed, true) {}

bool StatementFigures::is_out_of_time() const {
  if (options_.cancelled != nullptr && options_.cancelled->load(std::memory_order_relaxed)) return true;
  return options_.seconds > 0 && std::chrono::duration<double>(Clock::now() - start_).count() > options_.seconds;
}

std::optional<FigureDraft> StatementFigures::attempt(SplitMix64& random) {
  if (options_.are_drawn && relaxations_ == 0 && drawings_ < kMostDrawings &&
      (count_ > 0 || drawings_ < kDrawingsWithoutFigure)) {
    ++drawings_;
    return figures_.draw(random, {}, kLimits);
  }
  ++relaxations_;
  return figures_.relax(random, {}, kLimits);
}

std::optional<FigureDraft> StatementFigures::next() {
  while (count_ < options_.figures && !is_out_of_time()) {
    const bool can_be_drawn = count_ > 0 && relaxations_ == 0;
    if (can_be_drawn ? drawings_ >= kMostDrawings : relaxations_ >= kMostRelaxations || count_ >= kMostSolved) break;
    SplitMix64 mixer(options_.seed * 0xbf58476d1ce4e5b9U + 0x5c09e);
    SplitMix64 random(mixer.next() + (drawings_ + relaxations_) * 0xd1342543de82ef95U);
    if (auto draft = attempt(random)) {
      ++count_;
      return draft;
    }
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
