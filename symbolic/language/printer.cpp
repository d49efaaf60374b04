// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/printer.h"

#include <array>
#include <cstddef>
#include <string_view>

#include "symbolic/core/check.h"
#include "symbolic/language/constants.h"
#include "symbolic/language/construction_library.h"
#include "symbolic/language/locus_goal.h"
#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

std::string print_call(const ConstructionCall& call, const Problem& problem) {
  if (call.definition == nullptr) {
    PAPPUS_CHECK(call.condition.has_value());
    return print_relation(*call.condition, problem.point_names, problem.dialect);
  }
  std::string text = call.definition->name;
  for (const PointId point : call.arguments) text += " " + problem.point_names[point.index()];
  for (std::size_t i = 0; i < call.constants.size(); ++i) {
    text += " " + print_constant(call.constants[i], call.definition->constant_kinds[i]);
  }
  return text;
}

std::string join_clauses(const Problem& problem, std::string_view separator) {
  std::string text;
  for (const Clause& clause : problem.clauses) {
    if (!text.empty()) text += separator;
    text += print_clause(clause, problem);
  }
  return text;
}

std::string join_goals(const Problem& problem, std::string_view separator) {
  std::string text;
  for (const Fact& goal : problem.goals) {
    if (!text.empty()) text += separator;
    text += print_relation(goal, problem.point_names, problem.dialect);
  }
  for (const LocusGoal& goal : problem.locus_goals) {
    if (!text.empty()) text += separator;
    text += print_locus_goal(goal, problem.point_names);
  }
  return text;
}

std::string short_name(std::size_t index) {
  constexpr std::size_t letters = 26;
  std::string name(1, static_cast<char>('a' + static_cast<char>(index % letters)));
  if (index >= letters) name += std::to_string(index / letters);
  return name;
}

}  // namespace

std::string print_clause(const Clause& clause, const Problem& problem) {
  std::string text;
  for (std::size_t i = 0; i < clause.new_points.size(); ++i) {
    text += problem.point_names[clause.new_points[i].index()];
    if (i < clause.coordinates.size() && clause.coordinates[i]) {
      text += "@" + clause.coordinates[i]->first + "_" + clause.coordinates[i]->second;
    }
    text += " ";
  }
  text += "=";
  for (std::size_t i = 0; i < clause.constructions.size(); ++i) {
    text += (i == 0 ? " " : ", ") + print_call(clause.constructions[i], problem);
  }
  return text;
}

std::string print_statement(const Problem& problem) {
  const std::string clauses = join_clauses(problem, "; ");
  const std::string goals = join_goals(problem, "; ");
  return goals.empty() ? clauses : clauses + " ? " + goals;
}

std::string print_geo(const Problem& problem) {
  constexpr std::array<std::string_view, 8> keys = {"source", "status", "text", "author",
                                                    "note",   "answer", "tags", "redundant"};
  std::string text = "name: " + problem.name + "\n";
  for (const std::string_view key : keys) {
    const auto entry = problem.metadata.find(std::string(key));
    if (entry != problem.metadata.end()) text.append(key).append(": ").append(entry->second).append("\n");
  }
  for (const std::string& words : problem.not_understood) text += "not_understood: " + words + "\n";
  text += "\n" + join_clauses(problem, ";\n");
  const std::string goals = join_goals(problem, ";\n  ");
  if (!goals.empty()) text += "\n? " + goals;
  return text + "\n";
}

Problem rename_points(const Problem& problem) {
  Problem renamed = problem;
  for (std::size_t i = 0; i < renamed.point_names.size(); ++i) renamed.point_names[i] = short_name(i);
  for (Clause& clause : renamed.clauses) clause.text = print_clause(clause, renamed);
  renamed.statement = print_statement(renamed);
  return renamed;
}

}  // namespace pappus::symbolic
