// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/explain_refutation.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/diagram/goal_values.h"
#include "symbolic/diagram/near_miss.h"
#include "symbolic/diagram/premises.h"
#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kFurtherFigures = 3;

/// Figures of the premises, drawn when they are first asked for.
class FurtherFigures {
 public:
  FurtherFigures(const Problem& problem, const FigureOptions& options) : problem_(problem), options_(options) {}

  [[nodiscard]] bool all_satisfy(const Fact& fact) {
    if (!drawn_) draw();
    return figures_.size() == kFurtherFigures &&
           std::ranges::all_of(figures_, [&](const Figure& figure) { return figure.seems_true(fact); });
  }

 private:
  void draw() {
    drawn_ = true;
    const Problem premises = premises_of(problem_);
    for (std::size_t i = 0; i < kFurtherFigures; ++i) {
      ++options_.seed;
      auto figure = build_figure(premises, options_);
      if (!figure) return;
      figures_.push_back(std::move(figure).value());
    }
  }

  const Problem& problem_;
  FigureOptions options_;
  bool drawn_ = false;
  std::vector<Figure> figures_;
};

std::string hint(const Fact& goal, const Problem& problem, const Figure& figure, FurtherFigures& further) {
  for (const NearMiss& miss : near_misses(goal, figure)) {
    if (!further.all_satisfy(miss.fact)) continue;
    return "; " + std::string(miss.words) + ": write '" +
           print_relation(miss.fact, problem.point_names, problem.dialect) + "'";
  }
  return {};
}

}  // namespace

std::string explain_refutation(const Problem& problem, const Figure& figure, const FigureOptions& options) {
  FurtherFigures further(problem, options);
  std::string text;
  for (const Fact& goal : problem.goals) {
    if (figure.seems_true(goal)) continue;
    text += text.empty() ? "" : "; ";
    text += print_relation(goal, problem.point_names, problem.dialect) + " fails";
    const std::string values = describe_values(goal, figure, problem.point_names);
    if (!values.empty()) text += ", " + values;
    text += hint(goal, problem, figure, further);
  }
  return text;
}

}  // namespace pappus::symbolic
