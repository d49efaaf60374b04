// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_alphageometry.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/exchange/locus_call.h"
#include "symbolic/exchange/plain_names.h"
#include "symbolic/exchange/relation_text.h"
#include "symbolic/exchange/restate.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

using Coordinates = std::vector<std::optional<std::pair<std::string, std::string>>>;

Coordinates stated_coordinates(const Problem& problem) {
  Coordinates coordinates(problem.point_names.size());
  for (const Clause& clause : problem.clauses) {
    for (std::size_t i = 0; i < clause.coordinates.size(); ++i) {
      coordinates[clause.new_points[i].index()] = clause.coordinates[i];
    }
  }
  return coordinates;
}

/// A clause of free points names its polygon: these formats have no clause without a construction.
std::string free_points(const std::vector<PointId>& points, const std::vector<std::string>& names) {
  std::string text = points.size() == 1   ? "free"
                     : points.size() == 2 ? "segment"
                     : points.size() == 3 ? "triangle"
                     : points.size() == 4 ? "quadrangle"
                                          : "pentagon";
  for (const PointId point : points) text += " " + names[point.index()];
  return text;
}

std::string print_clause(const RestatedClause& clause, const std::vector<std::string>& names,
                         const Coordinates& coordinates) {
  std::string text;
  for (const PointId point : clause.new_points) {
    text += names[point.index()];
    if (const auto& place = coordinates[point.index()]) text += "@" + place->first + "_" + place->second;
    text += " ";
  }
  text += "= ";
  if (clause.calls.empty()) return text + free_points(clause.new_points, names);
  for (std::size_t i = 0; i < clause.calls.size(); ++i)
    text += (i == 0 ? "" : ", ") + print_call(clause.calls[i], names);
  return text;
}

/// Conditions on the figure that have no place in the statement.
void warn_of_order(const Problem& problem, StatementFormat format, std::vector<std::string>& warnings) {
  std::vector<Fact> kept;
  for (const Clause& clause : problem.clauses) {
    for (const ConstructionCall& call : clause.constructions) {
      if (call.definition == nullptr || !knows_construction(format, call.definition->name)) continue;
      std::ranges::move(instantiate_order(*call.definition, call.arguments, call.constants), std::back_inserter(kept));
    }
  }
  for (const Fact& fact : problem.order) {
    if (std::ranges::find(kept, fact) != kept.end()) continue;
    warnings.push_back("the condition \"" + to_string(fact, problem.point_names) +
                       "\", which chooses the case of the figure, is left out");
  }
}

}  // namespace

Result<Conversion> write_alphageometry(const Problem& problem, StatementFormat format) {
  const std::string prefix = std::string(format_name(format)) + " cannot state this problem: ";
  const auto clauses = restate(problem, format);
  if (!clauses) return Failure{prefix + clauses.error().message};
  Conversion result;
  const std::vector<std::string> names = plain_names(problem, result.warnings);
  const Coordinates coordinates = stated_coordinates(problem);
  std::string statement;
  for (const RestatedClause& clause : clauses.value()) {
    statement += (statement.empty() ? "" : "; ") + print_clause(clause, names, coordinates);
  }
  if (format == StatementFormat::kAlphaGeometry && problem.goals.size() > 1) {
    return Failure{prefix + "it takes one goal, and there are " + std::to_string(problem.goals.size())};
  }
  for (std::size_t i = 0; i < problem.goals.size(); ++i) {
    const auto goal = print_goal(problem.goals[i], names, format);
    if (!goal) {
      return Failure{prefix + "it has no words for the goal \"" + to_string(problem.goals[i], problem.point_names) +
                     "\""};
    }
    statement += (i == 0 ? " ? " : "; ") + *goal;
  }
  warn_of_order(problem, format, result.warnings);
  result.content = plain_word(problem.name) + "\n" + statement + "\n";
  return result;
}

}  // namespace pappus::symbolic
