// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/attack_figure.h"

#include <algorithm>
#include <utility>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/fuzzing/random_statement.h"
#include "symbolic/fuzzing/related_figure.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kFewestPoints = 4;
constexpr std::size_t kMostPoints = 16;  ///< of problems that are drawn on; larger ones take the closure too long

class AttackThrow {
 public:
  AttackThrow(Dice& dice, const AttackOptions& options) : dice_(dice), options_(options) {}

  std::optional<AttackFigure> run() {
    if (!choose_problem()) return std::nullopt;
    const bool grid = dice_.once_in(5);
    std::optional<Figure> drawn = draw(grid);
    if (!drawn) return std::nullopt;
    const std::vector<Fact> kept = drop_premises();
    if (kept.empty()) return std::nullopt;
    auto special = AttackFigure::Special::kNo;
    if (grid || kept.size() < problem_.hypotheses.size()) special = AttackFigure::Special::kExactly;
    std::optional<Figure> figure = std::move(drawn);
    const bool flat = dice_.once_in(6);
    if (!grid && !dice_.once_in(5)) {
      if (std::optional<Figure> better = impose_conditions(*figure, flat)) {
        figure = std::move(better);
        special = AttackFigure::Special::kExactly;
      }
    }
    if (special == AttackFigure::Special::kExactly && dice_.once_in(flat ? 2 : 4)) {
      // The solver starts where the extra conditions hold and keeps the premises alone, so the others hold nearly.
      constexpr double beyond_doubles = 1e-13;
      if (std::optional<Figure> nearly = related_figure(kept, *figure, beyond_doubles, dice_)) {
        figure = std::move(nearly);
        special = AttackFigure::Special::kNearly;
      }
    }
    AttackFigure attack{problem_.name, {problem_.point_names, kept, *figure}, problem_.goals, special, {}};
    add_further_figures(attack);
    return attack;
  }

 private:
  bool choose_problem() {
    const bool from_set = options_.problems != nullptr && !options_.problems->empty() && dice_.once_in(2);
    if (from_set) {
      problem_ = dice_.pick(*options_.problems);
    } else if (auto random = random_statement(dice_, kFewestPoints + 1, options_.most_random_points)) {
      problem_ = std::move(*random);
    } else {
      return false;
    }
    const std::size_t points = problem_.point_names.size();
    return points >= kFewestPoints && points <= kMostPoints;
  }

  std::optional<Figure> draw(bool grid) {
    Problem drawn = problem_;
    drawn.goals.clear();
    if (grid) put_on_grid(drawn);
    FigureOptions options{.seed = dice_.seed(), .attempts = 6, .seconds = 3, .cancelled = options_.cancelled};
    auto figure = build_figure(drawn, options);
    if (!figure) return std::nullopt;
    return std::move(figure).value();
  }

  /// Whole coordinates for the points of the first clause and for other free points.
  void put_on_grid(Problem& problem) {
    for (Clause& clause : problem.clauses) {
      const bool first = &clause == &problem.clauses.front();
      if (!first && !clause.constructions.empty()) continue;
      clause.coordinates.assign(clause.new_points.size(), std::nullopt);
      const bool equilateral = clause.new_points.size() == 3 && dice_.once_in(4);
      for (std::size_t i = 0; i < clause.new_points.size(); ++i) {
        clause.coordinates[i] = std::pair(std::to_string(static_cast<int>(dice_.below(9)) - 4),
                                          std::to_string(static_cast<int>(dice_.below(9)) - 4));
      }
      if (equilateral) {  // to 15 digits
        clause.coordinates[0] = std::pair("0", "0");
        clause.coordinates[1] = std::pair("2", "0");
        clause.coordinates[2] = std::pair("1", "1.73205080756887729");
      }
    }
  }

  /// The premises that the closure is told; one in two times all of them.
  std::vector<Fact> drop_premises() {
    std::vector<Fact> kept = problem_.hypotheses;
    while (!kept.empty() && dice_.once_in(2)) {
      kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(dice_.below(kept.size())));
    }
    return kept;
  }

  /// A figure in which up to three more relations hold: right, isosceles and equilateral triangles, changed goals, …;
  /// or one in which (nearly) all points are on one line.
  std::optional<Figure> impose_conditions(const Figure& figure, bool flat) {
    constexpr int patience = 4;
    for (int attempt = 0; attempt < patience; ++attempt) {
      std::vector<Fact> facts = problem_.hypotheses;
      if (flat) {
        facts.push_back(line_of_points());
      } else {
        for (std::size_t count = 1 + dice_.below(3); count > 0; --count) facts.push_back(condition());
      }
      const bool open =
          std::ranges::any_of(facts, [](const Fact& fact) { return info(fact.predicate).is_configuration; });
      if (open) return std::nullopt;
      constexpr double restless = 0.1;
      if (auto special = related_figure(facts, figure, restless, dice_)) return special;
    }
    return std::nullopt;
  }

  Fact condition() {
    const std::size_t points = problem_.point_names.size();
    if (!problem_.goals.empty() && dice_.once_in(3)) return changed_fact(dice_.pick(problem_.goals), dice_, points);
    if (dice_.once_in(2)) return random_fact(dice_, points);
    const auto p = dice_.different(3, points);
    const PointId a(p[0]), b(p[1]), c(p[2]);
    return dice_.once_in(2) ? Fact{Predicate::kPerpendicular, {a, b, a, c}, {}}
                            : Fact{Predicate::kCongruent, {a, b, a, c}, {}};
  }

  /// All points, or all but one, on one line.
  Fact line_of_points() {
    const std::size_t points = problem_.point_names.size();
    Fact line{Predicate::kCollinear, {}, {}};
    for (const std::size_t index : dice_.different(points - dice_.below(2), points))
      line.points.push_back(PointId(index));
    return line;
  }

  void add_further_figures(AttackFigure& attack) {
    constexpr std::size_t wanted = 3;
    for (const double displacement : {0.01, 0.05, 0.2, 0.02}) {
      if (attack.further.size() + 1 == wanted) break;
      if (auto figure = related_figure(attack.premises.facts, attack.premises.figure, displacement, dice_)) {
        attack.further.push_back(std::move(*figure));
      }
    }
    for (int attempt = 0; attempt < 3 && attack.further.size() < wanted; ++attempt) {
      if (auto figure = draw(false)) attack.further.push_back(std::move(*figure));
    }
  }

  Dice& dice_;
  const AttackOptions& options_;
  Problem problem_;
};

}  // namespace

std::optional<AttackFigure> throw_attack(Dice& dice, const AttackOptions& options) {
  return AttackThrow(dice, options).run();
}

}  // namespace pappus::symbolic
