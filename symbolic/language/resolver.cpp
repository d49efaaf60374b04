// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/resolver.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include "symbolic/language/constants.h"
#include "symbolic/language/construction_library.h"
#include "symbolic/language/locus_goal.h"
#include "symbolic/language/point_names.h"
#include "symbolic/language/relation.h"
#include "symbolic/language/spelling.h"

namespace pappus::symbolic {
namespace {

std::string_view point_text(const Word& word) { return word.text.substr(0, word.text.find('@')); }

/// Turns a syntax tree into a problem; the first error ends the work.
class Resolver {
 public:
  explicit Resolver(const StatementSyntax& statement) : statement_(statement) {
    problem_.dialect = detect_dialect(statement);
  }

  Result<Problem, InputError> run() {
    for (const ClauseSyntax& clause : statement_.clauses) {
      if (!resolve_clause(clause)) return *std::move(error_);
    }
    for (const CallSyntax& goal : statement_.goals) {
      if (!resolve_goal(goal)) return *std::move(error_);
    }
    problem_.point_names = points_.names();
    add_polygon_requirements();
    return std::move(problem_);
  }

 private:
  bool fail(InputError error) {
    error_ = std::move(error);
    return false;
  }

  bool resolve_clause(const ClauseSyntax& syntax) {
    Clause clause;
    clause.line = syntax.points.front().line.number;
    clause.column = syntax.points.front().column;
    clause.text = syntax.text;
    bool any_coordinates = false;
    for (const Word& word : syntax.points) {
      if (!add_point(word, clause)) return false;
      any_coordinates = any_coordinates || clause.coordinates.back().has_value();
    }
    if (!any_coordinates) clause.coordinates.clear();
    problem_.clauses.push_back(std::move(clause));
    return std::all_of(syntax.calls.begin(), syntax.calls.end(),
                       [this](const CallSyntax& call) { return resolve_call(call); });
  }

  bool add_point(const Word& word, Clause& clause) {
    const auto id = points_.add(word, point_text(word));
    if (!id) return fail(id.error());
    clause.new_points.push_back(id.value());
    const std::size_t at = word.text.find('@');
    if (at == std::string_view::npos) {
      clause.coordinates.emplace_back();
      return true;
    }
    const std::string_view both = word.text.substr(at + 1);
    const std::size_t separator = both.find('_');
    const std::string_view x = both.substr(0, separator);
    const std::string_view y = separator == std::string_view::npos ? std::string_view() : both.substr(separator + 1);
    if (!is_coordinate(x) || !is_coordinate(y)) {
      return fail(error_at(word, "expected coordinates such as a@1.5_-2 behind '@'"));
    }
    clause.coordinates.emplace_back(std::pair(std::string(x), std::string(y)));
    return true;
  }

  bool resolve_call(const CallSyntax& call) {
    const std::string_view name = call.name.text;
    const ConstructionDefinition* const definition = find_construction(name);
    if (is_relation(name) && (definition == nullptr || problem_.dialect == Dialect::kAlphaGeometry2)) {
      return resolve_condition(call);
    }
    if (definition != nullptr) return resolve_construction(call, *definition);
    std::vector<std::string_view> known(relation_names().begin(), relation_names().end());
    for (const ConstructionDefinition& each : construction_library()) known.push_back(each.name);
    return fail(error_at(call.name, "there is no construction " + quoted(name), nearest_name(name, known)));
  }

  bool resolve_condition(const CallSyntax& call) {
    auto facts = read_relation(call, points_, problem_.dialect, LetterCase::kExact);
    if (!facts) return fail(facts.error());
    for (Fact& fact : facts.value()) {
      if (asks_for_value(fact.predicate)) {
        return fail(error_at(call.name, quoted(call.name.text) + " asks for a value, so it can only be a goal"));
      }
      // A point between two others, or beyond them, is on their line; that part is an equation.
      if (fact.predicate == Predicate::kBetween || fact.predicate == Predicate::kOutside) {
        Fact line{Predicate::kCollinear, fact.points, {}};
        const auto& known = problem_.hypotheses;
        if (std::find(known.begin(), known.end(), line) == known.end()) add_condition(call, std::move(line));
      }
      add_condition(call, std::move(fact));
    }
    return true;
  }

  void add_condition(const CallSyntax& call, Fact fact) {
    if (info(fact.predicate).is_configuration) {
      add_order(fact);
    } else {
      add_hypothesis(fact);
    }
    ConstructionCall resolved;
    resolved.condition = std::move(fact);
    resolved.column = call.name.column;
    problem_.clauses.back().constructions.push_back(std::move(resolved));
  }

  bool resolve_construction(const CallSyntax& call, const ConstructionDefinition& definition) {
    ConstructionCall resolved;
    resolved.definition = &definition;
    resolved.column = call.name.column;
    if (!read_arguments(call, definition, resolved)) return false;
    if (!introduces_new_points(definition, resolved)) {
      // A word that is a construction and a predicate, too: without new points in their places it is a condition.
      if (is_relation(definition.name)) return resolve_condition(call);
      // A construction that states nothing cannot be misunderstood: "c = free a" is a free point c.
      if (!definition.hypotheses.empty() ||
          definition.new_parameters.size() != problem_.clauses.back().new_points.size()) {
        return fail(misplaced_point(call, definition, resolved));
      }
      resolved.arguments = problem_.clauses.back().new_points;
    }
    if (!read_constants(call, definition, resolved)) return false;
    if (!add_requirements(call, definition, resolved)) return false;
    for (const FactTemplate& pattern : definition.hypotheses) {
      Fact fact = instantiate(pattern, resolved.arguments, resolved.constants);
      if (std::string reason = degeneracy(fact, points_.names()); !reason.empty()) {
        return fail(error_at(call.name, "in " + quoted(definition.name) + ": " + reason));
      }
      add_hypothesis(std::move(fact));
    }
    for (Fact& fact : instantiate_order(definition, resolved.arguments, resolved.constants)) {
      if (!is_of_a_stated_line(fact)) add_order(std::move(fact));
    }
    problem_.clauses.back().constructions.push_back(std::move(resolved));
    return true;
  }

  /// Puts the points of the call in the order of the parameters, new ones included.
  bool read_arguments(const CallSyntax& call, const ConstructionDefinition& definition, ConstructionCall& resolved) {
    const std::size_t constants = definition.constant_kinds.size();
    const std::size_t all = definition.parameters.size() + constants;
    const std::size_t old = all - definition.new_parameters.size();
    const std::size_t found = call.arguments.size();
    if (found != all && found != old) return fail(wrong_number(call, definition, all, old));
    const std::vector<PointId>& new_points = problem_.clauses.back().new_points;
    const bool is_short = found == old;
    if (is_short && new_points.size() != definition.new_parameters.size()) {
      return fail(error_at(call.name, quoted(definition.name) + " introduces " +
                                          std::to_string(definition.new_parameters.size()) +
                                          " of this clause's points: write them among its arguments"));
    }
    std::size_t next = 0;
    std::size_t next_new = 0;
    for (std::size_t parameter = 0; parameter < definition.parameters.size(); ++parameter) {
      if (is_short && definition.is_new(parameter)) {
        resolved.arguments.push_back(new_points[next_new++]);
        continue;
      }
      const auto point = points_.find(call.arguments[next++], LetterCase::kExact);
      if (!point) return fail(point.error());
      resolved.arguments.push_back(point.value());
    }
    return true;
  }

  [[nodiscard]] static InputError wrong_number(const CallSyntax& call, const ConstructionDefinition& definition,
                                               std::size_t all, std::size_t old) {
    std::string signature;
    for (const std::string& parameter : definition.parameters) signature += " " + parameter;
    for (const std::string& constant : definition.constant_names) signature += " " + constant;
    return error_at(call.name, quoted(definition.name) + " takes " + std::to_string(all) + " arguments (" +
                                   signature.substr(1) + "), or " + std::to_string(old) +
                                   " with the new points left out; found " + std::to_string(call.arguments.size()));
  }

  [[nodiscard]] bool introduces_new_points(const ConstructionDefinition& definition,
                                           const ConstructionCall& resolved) const {
    const std::vector<PointId>& new_points = problem_.clauses.back().new_points;
    std::vector<PointId> seen;
    for (const std::size_t parameter : definition.new_parameters) {
      const PointId point = resolved.arguments[parameter];
      if (std::find(new_points.begin(), new_points.end(), point) == new_points.end()) return false;
      if (std::find(seen.begin(), seen.end(), point) != seen.end()) return false;
      seen.push_back(point);
    }
    return true;
  }

  [[nodiscard]] InputError misplaced_point(const CallSyntax& call, const ConstructionDefinition& definition,
                                           const ConstructionCall& resolved) const {
    const std::vector<PointId>& new_points = problem_.clauses.back().new_points;
    for (const std::size_t parameter : definition.new_parameters) {
      if (std::find(new_points.begin(), new_points.end(), resolved.arguments[parameter]) != new_points.end()) continue;
      return error_at(call.arguments[parameter], "argument " + std::to_string(parameter + 1) + " of " +
                                                     quoted(definition.name) +
                                                     " must be a new point of this clause, and " +
                                                     quoted(call.arguments[parameter].text) + " is not");
    }
    return error_at(call.name, "the new points of " + quoted(definition.name) + " must be different");
  }

  bool read_constants(const CallSyntax& call, const ConstructionDefinition& definition, ConstructionCall& resolved) {
    const std::size_t count = definition.constant_kinds.size();
    for (std::size_t i = 0; i < count; ++i) {
      const Word& word = call.arguments[call.arguments.size() - count + i];
      auto value = parse_constant(word.text, definition.constant_kinds[i]);
      if (!value) {
        return fail(error_at(word, "expected " + std::string(describe_constant(definition.constant_kinds[i])) +
                                       ", found " + quoted(word.text)));
      }
      resolved.constants.push_back(*std::move(value));
    }
    return true;
  }

  bool add_requirements(const CallSyntax& call, const ConstructionDefinition& definition,
                        const ConstructionCall& resolved) {
    for (const FactTemplate& requirement : definition.requirements) {
      Fact fact = instantiate(requirement, resolved.arguments, resolved.constants);
      if (requirement.predicate == Predicate::kDistinct && fact.points[0] == fact.points[1]) {
        return fail(error_at(call.name, quoted(definition.name) + " needs different points for " +
                                            definition.parameters[requirement.points[0]] + " and " +
                                            definition.parameters[requirement.points[1]]));
      }
      problem_.requirements.push_back(std::move(fact));
      problem_.requirement_clause.push_back(problem_.clauses.size() - 1);
    }
    return true;
  }

  /// The first three corners of a polygon that a construction draws from nothing are not collinear, unless a hypothesis
  /// says that they are.
  void add_polygon_requirements() {
    std::vector<Fact> facts;
    std::vector<std::size_t> of_clause;
    std::size_t next = 0;
    for (std::size_t index = 0; index < problem_.clauses.size(); ++index) {
      for (; next < problem_.requirements.size() && problem_.requirement_clause[next] == index; ++next) {
        facts.push_back(std::move(problem_.requirements[next]));
      }
      for (const ConstructionCall& call : problem_.clauses[index].constructions) {
        if (auto polygon = polygon_requirement(call)) facts.push_back(std::move(*polygon));
      }
      of_clause.resize(facts.size(), index);
    }
    problem_.requirements = std::move(facts);
    problem_.requirement_clause = std::move(of_clause);
  }

  [[nodiscard]] std::optional<Fact> polygon_requirement(const ConstructionCall& call) const {
    if (call.definition == nullptr || call.arguments.size() < 3) return std::nullopt;
    if (call.definition->new_parameters.size() != call.arguments.size()) return std::nullopt;
    Fact line{Predicate::kCollinear, {call.arguments[0], call.arguments[1], call.arguments[2]}, {}};
    if (std::ranges::find(problem_.hypotheses, line) != problem_.hypotheses.end()) return std::nullopt;
    line.predicate = Predicate::kNotCollinear;
    return line;
  }

  void add_order(Fact fact) {
    problem_.order.push_back(std::move(fact));
    problem_.order_clause.push_back(problem_.clauses.size() - 1);
  }

  /// Whether the fact tells the sides of a line by a point that a hypothesis puts on it, as a construction's definition
  /// may do: then there are no sides to tell, and no second position of the new point.
  [[nodiscard]] bool is_of_a_stated_line(const Fact& fact) const {
    if (fact.predicate != Predicate::kSameClock) return false;
    const std::span<const PointId> points = fact.points;
    return std::ranges::any_of(problem_.hypotheses, [&](const Fact& hypothesis) {
      if (hypothesis.predicate != Predicate::kCollinear) return false;
      const auto contains = [&](PointId point) {
        return std::ranges::find(hypothesis.points, point) != hypothesis.points.end();
      };
      return std::ranges::all_of(points.first(3), contains) || std::ranges::all_of(points.last(3), contains);
    });
  }

  bool resolve_goal(const CallSyntax& goal) {
    const std::string_view name = goal.name.text;
    if (!is_relation(name)) {
      if (find_construction(name) != nullptr) {
        return fail(error_at(goal.name, quoted(name) + " is a construction; a goal must be a predicate",
                             nearest_name(name, relation_names())));
      }
      return fail(error_at(goal.name, "there is no predicate " + quoted(name), nearest_name(name, relation_names())));
    }
    if (is_locus_goal(goal)) return resolve_locus_goal(goal);
    auto facts = read_relation(goal, points_, problem_.dialect, LetterCase::kFolded);
    if (!facts) return fail(facts.error());
    for (Fact& fact : facts.value()) problem_.goals.push_back(std::move(fact));
    return true;
  }

  bool resolve_locus_goal(const CallSyntax& syntax) {
    auto goal = read_locus_goal(syntax, points_);
    if (!goal) return fail(goal.error());
    problem_.locus_goals.push_back(std::move(goal).value());
    return true;
  }

  void add_hypothesis(Fact fact) {
    problem_.hypotheses.push_back(std::move(fact));
    problem_.hypothesis_clause.push_back(problem_.clauses.size() - 1);
  }

  const StatementSyntax& statement_;
  PointNames points_;
  Problem problem_;
  std::optional<InputError> error_;
};

}  // namespace

Dialect detect_dialect(const StatementSyntax& statement) {
  const auto is_construction_alone = [](const CallSyntax& call) {
    return find_construction(call.name.text) != nullptr && !is_relation(call.name.text);
  };
  const bool any_construction =
      std::any_of(statement.clauses.begin(), statement.clauses.end(), [&](const ClauseSyntax& clause) {
        return std::any_of(clause.calls.begin(), clause.calls.end(), is_construction_alone);
      });
  return any_construction ? Dialect::kAlphaGeometry : Dialect::kAlphaGeometry2;
}

Result<Problem, InputError> resolve_statement(const StatementSyntax& statement) { return Resolver(statement).run(); }

}  // namespace pappus::symbolic
