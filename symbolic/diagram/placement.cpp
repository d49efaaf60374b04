// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/placement.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "symbolic/diagram/configuration.h"
#include "symbolic/diagram/locus_option.h"
#include "symbolic/diagram/recipes.h"
#include "symbolic/diagram/sample_position.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;
using Shape = LocusOption::Shape;

constexpr double kTolerance = 1e-6;
constexpr double kCoincident = 1e-7;
constexpr int kSamples = 30;
/// With this many samples behind it a free point may be nearer to others and to their lines: to a quarter.
constexpr int kVaried = 16;

/// One way to draw a point: operations of which the last writes it.
struct Candidate {
  std::vector<Instruction> steps;
  Position position{0, 0};
};

/// One attempt at one problem.
class PlacementAttempt {
 public:
  PlacementAttempt(const PlacementTask& task, const PlacementOptions& options, SplitMix64& random)
      : task_(task), options_(options), random_(random), sketch_(task.problem.point_names.size(), task.facts) {}

  Result<PlacementResult, PlacementFailure> run() {
    for (clause_ = 0; clause_ < task_.problem.clauses.size(); ++clause_) {
      gather_points();
      if (!place_clause() && !options_.approximate) return *failure_;
    }
    if (!all_placed()) return PlacementFailure{0, "a point of the problem belongs to no clause"};
    return PlacementResult{std::move(sketch_), std::move(failure_)};
  }

 private:
  [[nodiscard]] const Clause& clause() const { return task_.problem.clauses[clause_]; }
  [[nodiscard]] const std::string& name(PointId point) const { return task_.problem.point_names[point.index()]; }
  [[nodiscard]] std::optional<Position> hint_for(PointId point) const {
    return options_.hints.empty() ? std::nullopt : options_.hints[point.index()];
  }
  [[nodiscard]] bool all_placed() const {
    for (std::size_t i = 0; i < sketch_.point_count(); ++i) {
      if (!sketch_.is_placed(PointId(i))) return false;
    }
    return true;
  }
  [[nodiscard]] bool placed(std::span<const PointId> points) const {
    return std::ranges::all_of(points, [&](PointId point) { return sketch_.is_placed(point); });
  }
  bool fail(std::string message) {
    if (!failure_) failure_ = PlacementFailure{clause_, std::move(message)};
    return false;
  }
  /// Blames the clause that introduces the point.
  bool fail_at(PointId point, std::string message) {
    const std::vector<Clause>& clauses = task_.problem.clauses;
    for (std::size_t i = 0; i < clauses.size() && !failure_; ++i) {
      if (std::ranges::find(clauses[i].new_points, point) != clauses[i].new_points.end()) {
        failure_ = PlacementFailure{i, std::move(message)};
      }
    }
    return false;
  }

  /// The missing points to draw now: the clause's own, and those of the following clauses as long as none of them says
  /// how its points are drawn, so that conditions on given points choose the order.
  void gather_points() {
    missing_.clear();
    for (std::size_t i = clause_; i < task_.problem.clauses.size(); ++i) {
      const Clause& current = task_.problem.clauses[i];
      const bool free_form = std::ranges::all_of(
          current.constructions, [](const ConstructionCall& call) { return call.definition == nullptr; });
      if (i > clause_ && !free_form) break;
      for (const PointId point : current.new_points) {
        if (!sketch_.is_placed(point)) missing_.push_back(point);
      }
      if (!free_form) break;
    }
  }

  bool place_clause() {
    for (const ConstructionCall& call : clause().constructions) {
      if (call.definition == nullptr) continue;
      if (options_.requirements && !requirements_hold(call)) return place_anyway();
      if (!old_points_placed(call)) continue;
      if (!apply_recipe(call.definition->name, call.arguments, sketch_, random_)) {
        fail("'" + call.definition->name + "' cannot be drawn here");
        return place_anyway();
      }
    }
    for (std::optional<PointId> next = next_point(); next; next = next_point()) {
      if (!place_point(*next)) {
        if (!options_.approximate) return false;
        if (!sketch_.is_placed(*next)) put_approximately(*next);
      }
    }
    return clause_holds();
  }

  /// With PlacementOptions::approximate, puts the rest of the clause somewhere.
  bool place_anyway() {
    if (options_.approximate) {
      for (const PointId point : missing_) {
        if (!sketch_.is_placed(point)) put_approximately(point);
      }
    }
    return false;
  }

  /// Puts the point where the text says, else where the open conditions hold, if a few trials find such a place.
  void put_approximately(PointId point) {
    constexpr int kTrials = 60;
    if (const auto hint = hint_for(point)) return sketch_.put(point, *hint);
    const double reach = sketch_.unit();
    for (int trial = 0; trial < kTrials; ++trial) {
      const double x = random_.uniform(-reach, reach);
      sketch_.put(point, {x, random_.uniform(-reach, reach)});
      if (conditions_hold(point)) return;
    }
  }

  [[nodiscard]] bool old_points_placed(const ConstructionCall& call) const {
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
      if (!call.definition->is_new(i) && !sketch_.is_placed(call.arguments[i])) return false;
    }
    return true;
  }

  bool requirements_hold(const ConstructionCall& call) {
    for (const FactTemplate& requirement : call.definition->requirements) {
      const Fact fact = instantiate(requirement, call.arguments, call.constants);
      if (!placed(fact.points) || holds(fact)) continue;
      return fail("'" + call.definition->name + "' needs \"" + to_string(fact, task_.problem.point_names) +
                  "\", which fails in the figure");
    }
    return true;
  }

  /// Whether a fact of any kind holds in double precision.
  [[nodiscard]] bool holds(const Fact& fact) const {
    if (info(fact.predicate).is_configuration) return ConfigurationEvaluator<double>(sketch_.positions()).holds(fact);
    return relative_residual<double>(fact, sketch_.positions()) < kTolerance;
  }

  /// The facts whose last missing point is `point`, by index.
  [[nodiscard]] std::vector<std::uint32_t> ready_facts(PointId point) const {
    std::vector<std::uint32_t> result;
    for (std::uint32_t i = 0; i < task_.facts.size(); ++i) {
      const std::vector<PointId>& points = task_.facts[i].points;
      const bool mentions = std::ranges::find(points, point) != points.end();
      const bool ready =
          std::ranges::all_of(points, [&](PointId other) { return other == point || sketch_.is_placed(other); });
      if (mentions && ready) result.push_back(i);
    }
    return result;
  }

  /// The missing point to draw next: the first that two loci determine, else the first that is missing.
  std::optional<PointId> next_point() {
    std::optional<PointId> first;
    for (const PointId point : missing_) {
      if (sketch_.is_placed(point)) continue;
      if (!first) first = point;
      if (missing_.size() == 1) break;
      if (find_loci(sketch_, point, ready_facts(point)).size() >= 2) return point;
    }
    return first;
  }

  bool place_point(PointId point) {
    const std::vector<std::uint32_t> facts = ready_facts(point);
    const std::vector<LocusOption> loci = find_loci(sketch_, point, facts);
    if (loci.empty()) return place_free(point, facts);
    bool met = false;
    for (std::size_t j = 1; j < loci.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        std::vector<Candidate> candidates = intersect(point, loci[i], loci[j]);
        if (candidates.empty()) continue;
        met = true;
        if (choose(point, facts, candidates)) return true;
      }
    }
    if (met) return fail_at(point, "the conditions on point " + name(point) + " cannot hold together");
    if (loci.size() > 1 && loci[1].shape != Shape::kConic) return fail_at(point, no_intersection(point, loci));
    return place_on(point, facts, loci[0]);
  }

  [[nodiscard]] std::string no_intersection(PointId point, const std::vector<LocusOption>& loci) const {
    const bool first_is_line = loci[0].shape != Shape::kCircle;
    const bool second_is_line = loci[1].shape != Shape::kCircle;
    if (first_is_line && second_is_line) return "the lines for point " + name(point) + " are parallel";
    if (first_is_line) return "no intersection of the line and the circle for point " + name(point);
    return "no intersection of the two circles for point " + name(point);
  }

  /// Whether the facts and open conditions that `point` completes hold at its present position.
  bool satisfied(PointId point, std::span<const std::uint32_t> facts) {
    for (const std::uint32_t index : facts) {
      if (!holds(task_.facts[index])) return false;
    }
    return conditions_hold(point);
  }

  /// Whether the open conditions that `point` completes hold at its present position.
  [[nodiscard]] bool conditions_hold(PointId point) const {
    const auto completes = [&](std::span<const PointId> points) {
      return std::ranges::find(points, point) != points.end() &&
             std::ranges::all_of(points, [&](PointId other) { return other == point || sketch_.is_placed(other); });
    };
    return std::ranges::all_of(task_.problem.order, [&](const Fact& condition) {
      return condition.predicate == Predicate::kAngleBranch || !completes(condition.points) || holds(condition);
    });
  }

  bool commit(const Candidate& candidate) {
    return std::ranges::all_of(candidate.steps, [&](const Instruction& step) { return sketch_.append(step); });
  }

  /// Evaluates without recording; nothing when an operation has no result.
  std::optional<Candidate> tried(std::vector<Instruction> steps) {
    for (const Instruction& step : steps) {
      if (!sketch_.evaluate(step)) return std::nullopt;
    }
    const Position position = sketch_.position(PointId(steps.back().target));
    if (!std::isfinite(position.re) || !std::isfinite(position.im)) return std::nullopt;
    return Candidate{std::move(steps), position};
  }

  std::vector<Candidate> intersect(PointId point, const LocusOption& first, const LocusOption& second) {
    std::vector<Candidate> result;
    if (first.shape == Shape::kConic) return result;
    for (Instruction draw_first : first.alternatives) {
      draw_first.target = sketch_.new_locus();
      if (second.shape == Shape::kConic) {
        if (first.shape == Shape::kCircle) return result;
        Instruction meet = second.equation;
        meet.operation = Operation::kMeetFact;
        meet.inputs[0] = draw_first.target;
        add_branches(point, {draw_first, meet}, result);
        continue;
      }
      for (Instruction draw_second : second.alternatives) {
        draw_second.target = sketch_.new_locus();
        Instruction meet;
        meet.operation = Operation::kMeet;
        meet.inputs = {draw_first.target, draw_second.target, 0, 0};
        add_branches(point, {draw_first, draw_second, meet}, result);
      }
    }
    return result;
  }

  /// Adds the intersections of both branches that differ.
  void add_branches(PointId point, std::vector<Instruction> steps, std::vector<Candidate>& result) {
    steps.back().target = static_cast<std::uint32_t>(point.index());
    for (int branch = 0; branch < 2; ++branch) {
      steps.back().branch = branch;
      std::optional<Candidate> candidate = tried(steps);
      if (!candidate) continue;
      const bool repeated = std::ranges::any_of(result, [&](const Candidate& other) {
        return squared_norm(other.position - candidate->position) < kCoincident * kCoincident;
      });
      if (!repeated) result.push_back(std::move(*candidate));
    }
  }

  /// Records one of the candidates that satisfy everything; false if there is none.
  bool choose(PointId point, std::span<const std::uint32_t> facts, std::vector<Candidate>& candidates) {
    std::erase_if(candidates,
                  [&](const Candidate& candidate) { return !tried(candidate.steps) || !satisfied(point, facts); });
    if (candidates.empty()) return false;
    if (const auto hint = hint_for(point)) {
      return commit(*std::ranges::min_element(
          candidates, {}, [&](const Candidate& candidate) { return squared_norm(candidate.position - *hint); }));
    }
    const auto coincides = [&](const Candidate& candidate) {
      return sketch_.clearance(candidate.position, point) < kCoincident * sketch_.unit();
    };
    if (!std::ranges::all_of(candidates, coincides)) std::erase_if(candidates, coincides);
    return commit(candidates[random_.next() % candidates.size()]);
  }

  bool place_free(PointId point, std::span<const std::uint32_t> facts) {
    const auto hint = hint_for(point);
    for (int sample = 0; sample < kSamples; ++sample) {
      const Position guide =
          hint ? *hint : sample_free_position(sketch_, point, sample + (options_.varied ? kVaried : 0), random_);
      Instruction step;
      step.operation = Operation::kFreePoint;
      step.target = static_cast<std::uint32_t>(point.index());
      step.x = guide.re;
      step.y = guide.im;
      const std::optional<Candidate> candidate = tried({step});
      if (candidate && satisfied(point, facts)) return commit(*candidate);
    }
    return fail_at(point, "no position of point " + name(point) + " meets the conditions");
  }

  bool place_on(PointId point, std::span<const std::uint32_t> facts, const LocusOption& locus) {
    for (int sample = 0; sample < kSamples; ++sample) {
      std::vector<Instruction> steps = locus.shape == Shape::kConic ? conic_steps(locus) : guided_steps(locus);
      if (steps.empty()) break;
      steps.back().target = static_cast<std::uint32_t>(point.index());
      if (locus.shape != Shape::kConic && !add_guide(point, locus, steps)) continue;
      const std::optional<Candidate> candidate = tried(steps);
      if (!candidate || !satisfied(point, facts)) continue;
      if (sketch_.clearance(candidate->position, point) < 1e-3 && sample + 5 < kSamples) continue;
      return commit(*candidate);
    }
    return fail_at(point, "no position of point " + name(point) + " meets the conditions");
  }

  std::vector<Instruction> conic_steps(const LocusOption& locus) {
    if (locus.anchors.empty()) return {};
    const double angle = random_.uniform(0, std::numbers::pi);
    Instruction step = locus.equation;
    step.operation = Operation::kSecondPoint;
    step.inputs[0] = static_cast<std::uint32_t>(locus.anchors[random_.next() % locus.anchors.size()].index());
    step.x = std::cos(angle);
    step.y = std::sin(angle);
    return {step};
  }

  std::vector<Instruction> guided_steps(const LocusOption& locus) {
    Instruction draw = locus.alternatives[random_.next() % locus.alternatives.size()];
    draw.target = sketch_.new_locus();
    Instruction project;
    project.operation = Operation::kProjectedPoint;
    project.inputs[0] = draw.target;
    return {draw, project};
  }

  /// Sets the guide point that the last of `steps` projects onto the locus that the first draws.
  bool add_guide(PointId point, const LocusOption& locus, std::vector<Instruction>& steps) {
    if (!sketch_.evaluate(steps.front())) return false;
    const auto hint = hint_for(point);
    const LocusValue<double> value = sketch_.evaluator().loci()[steps.front().target];
    const Position guide = hint ? *hint : sample_guide(sketch_, locus, value, random_);
    steps.back().x = guide.re;
    steps.back().y = guide.im;
    return true;
  }

  /// Whether all facts of this clause, and earlier ones that only now have all points, hold.
  bool clause_holds() {
    for (std::size_t i = 0; i < task_.facts.size(); ++i) {
      if (task_.fact_clause[i] != clause_ || !placed(task_.facts[i].points) || holds(task_.facts[i])) continue;
      return fail("\"" + to_string(task_.facts[i], task_.problem.point_names) +
                  "\" does not hold together with the rest");
    }
    return true;
  }

  const PlacementTask& task_;
  const PlacementOptions& options_;
  SplitMix64& random_;
  Sketch sketch_;
  std::size_t clause_ = 0;
  std::vector<PointId> missing_;
  std::optional<PlacementFailure> failure_;
};

}  // namespace

Result<PlacementResult, PlacementFailure> place_points(const PlacementTask& task, const PlacementOptions& options,
                                                       SplitMix64& random) {
  return PlacementAttempt(task, options, random).run();
}

}  // namespace pappus::symbolic
