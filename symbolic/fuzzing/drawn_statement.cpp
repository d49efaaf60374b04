// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/drawn_statement.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "symbolic/fuzzing/random_statement.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/sampling/figure_sampler.h"
#include "symbolic/sampling/judge_fact.h"

namespace pappus::symbolic {
namespace {

using sampling::FigureSampler;
using sampling::Judgement;
using sampling::SampledFigure;

/// Statements that are hard to draw are left to others.
constexpr sampling::SamplerOptions kHasty{.restarts = 3, .tries_a_stage = 12};

std::optional<Problem> throw_problem(Dice& dice, const StatementDrawingOptions& options) {
  const bool from_set = options.problems != nullptr && !options.problems->empty() && dice.once_in(2);
  if (!from_set) return random_statement(dice, 3, options.most_random_points);
  const Problem& given = dice.pick(*options.problems);
  if (given.point_names.size() > options.most_given_points || !given.locus_goals.empty()) return std::nullopt;
  return given;
}

std::vector<PointId> some_points(Dice& dice, std::size_t count, std::size_t points) {
  std::vector<PointId> result;
  for (const std::size_t index : dice.different(count, points)) result.emplace_back(index);
  return result;
}

/// Order that holds in the figure.
std::vector<Fact> conditions_in(const Problem& problem, const SampledFigure& figure, std::size_t most, Dice& dice) {
  std::vector<Fact> conditions;
  constexpr std::size_t patience = 12;
  for (std::size_t i = 0; i < patience && conditions.size() < most; ++i) {
    const auto p = some_points(dice, 4, figure.size());
    Fact fact{Predicate::kLonger, {p[0], p[1], p[dice.below(2)], p[2]}, {}};
    if (dice.once_in(3) && p.size() == 4) {
      fact = {Predicate::kSameClock, {p[0], p[1], p[2], p[0], p[1], p[3]}, {}};
      if (dice.once_in(2)) std::swap(fact.points[3], fact.points[4]);
    } else if (dice.once_in(3)) {
      fact = {dice.once_in(2) ? Predicate::kAcute : Predicate::kObtuse, {p[0], p[1], p[2]}, {}};
    } else if (dice.once_in(2)) {
      const Fact& hypothesis = dice.pick(problem.hypotheses);
      if (hypothesis.predicate != Predicate::kCollinear || hypothesis.points.size() != 3) continue;
      fact = {Predicate::kBetween, hypothesis.points, {}};
      std::swap(fact.points[0], fact.points[dice.below(3)]);
    }
    if (judge(fact, figure) == Judgement::kHolds) conditions.push_back(std::move(fact));
  }
  return conditions;
}

/// Collects relations by kind; each list of points is tried once.
class Relations {
 public:
  explicit Relations(const SampledFigure& figure) : figure_(figure), points_(figure.size()) {
    for (std::size_t i = 0; i < points_; ++i) {
      for (std::size_t j = i + 1; j < points_; ++j) segments_.emplace_back(PointId(i), PointId(j));
    }
  }

  std::vector<Fact> find() {
    for (std::size_t i = 0; i < points_; ++i) {
      for (std::size_t j = i + 1; j < points_; ++j) {
        for (std::size_t k = j + 1; k < points_; ++k) {
          add({Predicate::kCollinear, {PointId(i), PointId(j), PointId(k)}, {}});
          for (std::size_t l = k + 1; l < points_; ++l)
            add({Predicate::kCyclic, {PointId(i), PointId(j), PointId(k), PointId(l)}, {}});
        }
      }
    }
    pairs_of_segments();
    angles();
    return std::move(found_);
  }

 private:
  void add(Fact fact) {
    if (judge(fact, figure_) == Judgement::kHolds) found_.push_back(std::move(fact));
  }

  void pairs_of_segments() {
    const std::array<Rational, 4> ratios = {Rational(1, 2), Rational(2), Rational(3), Rational(1, 3)};
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const auto [a, b] = segments_[i];
        const auto [c, d] = segments_[j];
        const std::vector<PointId> p = {a, b, c, d};
        add({Predicate::kPerpendicular, p, {}});
        add({Predicate::kCongruent, p, {}});
        const bool apart = a != c && a != d && b != c && b != d;
        if (apart) add({Predicate::kParallel, p, {}});
        for (const Rational& ratio : ratios) add({Predicate::kConstantRatio, p, {ratio}});
      }
    }
  }

  void angles() {
    std::vector<std::array<PointId, 3>> corners;
    for (std::size_t v = 0; v < points_; ++v) {
      for (const auto& [a, b] : segments_) {
        if (a.index() != v && b.index() != v) corners.push_back({a, PointId(v), b});
      }
    }
    constexpr std::size_t most = 60;
    if (corners.size() > most) corners.resize(most);
    for (std::size_t i = 0; i < corners.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const auto [a, b, c] = corners[i];
        const auto [d, e, f] = corners[j];
        add({Predicate::kEqualAngle, {b, a, b, c, e, d, e, f}, {}});
        add({Predicate::kEqualAngle, {b, a, b, c, e, f, e, d}, {}});
      }
    }
  }

  const SampledFigure& figure_;
  std::size_t points_;
  std::vector<std::pair<PointId, PointId>> segments_;
  std::vector<Fact> found_;
};

}  // namespace

std::optional<DrawnStatement> draw_statement(Dice& dice, const StatementDrawingOptions& options) {
  auto problem = throw_problem(dice, options);
  if (!problem || problem->point_names.size() < 4 || problem->hypotheses.empty()) return std::nullopt;
  SplitMix64 random(dice.seed());
  const auto first = FigureSampler(*problem, {}, kHasty).draw(random);
  if (!first) return std::nullopt;
  DrawnStatement drawn;
  if (const std::size_t most = dice.below(options.most_conditions + 1); most > 0) {
    const auto conditions = conditions_in(*problem, *first, most, dice);
    auto stated = read_statement(with_conditions(problem->statement, conditions, problem->point_names));
    if (!stated) return std::nullopt;
    stated->goals = problem->goals;
    problem = std::move(stated);
  }
  drawn.figures.push_back(*first);
  drawn.problem = std::move(*problem);
  const FigureSampler sampler(drawn.problem, {}, kHasty);
  for (std::size_t i = 1; i < options.figures; ++i) {
    if (auto figure = sampler.draw(random)) drawn.figures.push_back(std::move(*figure));
  }
  return drawn;
}

std::vector<Fact> relations_of(const DrawnStatement& statement, const SampledFigure& figure, std::size_t most,
                               Dice& dice) {
  std::vector<Fact> all = Relations(figure).find();
  std::erase_if(all, [&](const Fact& fact) {
    return std::ranges::find(statement.problem.hypotheses, fact) != statement.problem.hypotheses.end();
  });
  std::vector<Fact> chosen;
  for (const std::size_t index : dice.different(most, all.size())) chosen.push_back(std::move(all[index]));
  return chosen;
}

}  // namespace pappus::symbolic
