// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/locus_goal.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kPredicates = {Predicate::kCollinear,     Predicate::kCyclic,    Predicate::kParallel,
                                    Predicate::kPerpendicular, Predicate::kCongruent, Predicate::kEqualAngle};

/// "cong a * b *" speaks of one fixed point: line or circle through it. Other stars are different points.
bool shares_one_point(const LocusGoal& goal) {
  const auto& p = goal.points;
  return goal.predicate == Predicate::kCongruent && !p[1] && !p[3] && p[0] && p[2];
}

bool is_set(Predicate predicate) { return predicate == Predicate::kCollinear || predicate == Predicate::kCyclic; }

/// Whether the stars at `first` < `second` may change places without a change of meaning.
bool may_be_exchanged(const LocusGoal& goal, std::size_t first, std::size_t second) {
  return is_set(goal.predicate) || (second == first + 1 && first % 2 == 0);
}

/// Tries all fixed points for the stars, one star after the other.
class InstanceVisitor {
 public:
  InstanceVisitor(const Problem& problem, const LocusGoal& goal, const std::function<bool(const Fact&)>& visit)
      : problem_(problem), goal_(goal), visit_(visit), fixed_(fixed_points(problem, goal.moving)) {
    fact_.predicate = goal.predicate;
    fact_.points.resize(goal.points.size());
  }

  void run() { static_cast<void>(fill(0)); }

 private:
  bool fill(std::size_t place) {
    if (place == fact_.points.size()) return !degeneracy(fact_, problem_.point_names).empty() || visit_(fact_);
    if (goal_.points[place]) {
      fact_.points[place] = *goal_.points[place];
      return fill(place + 1);
    }
    if (place == 3 && shares_one_point(goal_)) {
      fact_.points[3] = fact_.points[1];
      return fill(place + 1);
    }
    for (std::size_t i = 0; i < fixed_.size(); ++i) {
      if (!fixed_[i] || !fits(place, PointId(i))) continue;
      fact_.points[place] = PointId(i);
      if (!fill(place + 1)) return false;
    }
    return true;
  }

  [[nodiscard]] bool fits(std::size_t place, PointId point) const {
    for (std::size_t i = 0; i < place; ++i) {
      const bool star = !goal_.points[i].has_value();
      if (star && may_be_exchanged(goal_, i, place) && !(fact_.points[i] < point)) return false;
      if (is_set(goal_.predicate) && fact_.points[i] == point) return false;
    }
    return true;
  }

  const Problem& problem_;
  const LocusGoal& goal_;
  const std::function<bool(const Fact&)>& visit_;
  std::vector<bool> fixed_;
  Fact fact_;
};

}  // namespace

bool is_locus_goal(const CallSyntax& call) {
  return std::any_of(call.arguments.begin(), call.arguments.end(), [](const Word& word) { return word.text == ":"; });
}

Result<LocusGoal, InputError> read_locus_goal(const CallSyntax& call, const PointNames& points) {
  const std::optional<Predicate> predicate = find_predicate(call.name.text);
  if (!predicate || std::find(kPredicates.begin(), kPredicates.end(), *predicate) == kPredicates.end()) {
    return error_at(call.name,
                    "a goal with '*' must be coll, cyclic, para, perp, cong or eqangle, not " + quoted(call.name.text));
  }
  LocusGoal goal{*predicate, {}, {}};
  bool behind_colon = false;
  for (const Word& word : call.arguments) {
    if (word.text == ":") {
      if (behind_colon) return error_at(word, "a goal has one ':' at most");
      behind_colon = true;
      continue;
    }
    if (word.text == "*" && !behind_colon) {
      goal.points.emplace_back();
      continue;
    }
    const auto point = points.find(word, LetterCase::kFolded);
    if (!point) return point.error();
    if (behind_colon) {
      goal.moving.push_back(point.value());
    } else {
      goal.points.emplace_back(point.value());
    }
  }
  if (point_count(*predicate, goal.points.size()) != goal.points.size()) {
    return error_at(call.name, "wrong number of points for " + quoted(call.name.text));
  }
  const auto stars = std::count(goal.points.begin(), goal.points.end(), std::nullopt);
  if (stars == 0) return error_at(call.name, "a goal with ':' has '*' for each fixed point that is to be found");
  if (stars > 4) return error_at(call.name, "a goal has at most four '*'");
  if (stars == static_cast<std::ptrdiff_t>(goal.points.size())) return error_at(call.name, "this goal names no point");
  if (goal.moving.empty()) return error_at(call.name, "the points that move stand behind ':'");
  return goal;
}

std::string print_locus_goal(const LocusGoal& goal, std::span<const std::string> point_names) {
  std::string text(info(goal.predicate).name);
  for (const auto& point : goal.points) text += " " + (point ? point_names[point->index()] : "*");
  text += " :";
  for (const PointId point : goal.moving) text += " " + point_names[point.index()];
  return text;
}

std::vector<bool> fixed_points(const Problem& problem, std::span<const PointId> moving) {
  std::vector<bool> fixed(problem.point_names.size(), true);
  for (const PointId point : moving) fixed[point.index()] = false;
  const auto moves = [&](const std::vector<PointId>& points) {
    return std::any_of(points.begin(), points.end(), [&](PointId point) { return !fixed[point.index()]; });
  };
  const auto release = [&](const std::vector<PointId>& points) {
    bool changed = false;
    for (const PointId point : points) {
      changed = changed || fixed[point.index()];
      fixed[point.index()] = false;
    }
    return changed;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (const Clause& clause : problem.clauses) {
      // What a moving point itself is drawn on does not move with it; all else that touches one does.
      const bool draws_moving = std::any_of(clause.new_points.begin(), clause.new_points.end(), [&](PointId point) {
        return std::find(moving.begin(), moving.end(), point) != moving.end();
      });
      for (const ConstructionCall& call : clause.constructions) {
        const std::vector<PointId>& points = call.condition ? call.condition->points : call.arguments;
        if (!moves(points)) continue;
        const bool on_old_points =
            call.condition && std::none_of(points.begin(), points.end(), [&](PointId point) {
              return std::find(clause.new_points.begin(), clause.new_points.end(), point) != clause.new_points.end();
            });
        if (on_old_points && !info(call.condition->predicate).is_configuration) changed |= release(points);
        changed |= release(clause.new_points);
      }
      if (draws_moving) changed |= release(clause.new_points);
    }
  }
  return fixed;
}

bool is_instance(const Problem& problem, const LocusGoal& goal, const Fact& fact) {
  if (fact.predicate != goal.predicate || fact.points.size() != goal.points.size() || !fact.constants.empty()) {
    return false;
  }
  if (shares_one_point(goal) && fact.points[1] != fact.points[3]) return false;
  if (!degeneracy(fact, problem.point_names).empty()) return false;
  const std::vector<bool> fixed = fixed_points(problem, goal.moving);
  for (std::size_t i = 0; i < fact.points.size(); ++i) {
    const bool fits = goal.points[i] ? fact.points[i] == *goal.points[i] : fixed[fact.points[i].index()];
    if (!fits) return false;
    const bool repeats = std::count(fact.points.begin(), fact.points.end(), fact.points[i]) > 1;
    if (is_set(goal.predicate) && repeats) return false;
  }
  return true;
}

void visit_instances(const Problem& problem, const LocusGoal& goal, const std::function<bool(const Fact&)>& visit) {
  InstanceVisitor(problem, goal, visit).run();
}

Problem with_instances(const Problem& problem, std::span<const Fact> facts) {
  Problem result = problem;
  result.locus_goals.clear();
  result.goals.insert(result.goals.end(), facts.begin(), facts.end());
  std::string goals;
  for (const Fact& goal : result.goals) {
    goals += (goals.empty() ? " " : "; ") + print_relation(goal, problem.point_names, problem.dialect);
  }
  result.statement = problem.statement.substr(0, problem.statement.find('?')) + "?" + goals;
  return result;
}

}  // namespace pappus::symbolic
