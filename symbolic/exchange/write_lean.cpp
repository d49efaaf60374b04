// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_lean.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "symbolic/exchange/lean_relation.h"
#include "symbolic/exchange/plain_names.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

/// As readers write them; a name in small letters, which could be a word of Lean, gets a prefix.
std::vector<std::string> lean_names(const Problem& problem) {
  std::vector<std::string> names;
  for (const DisplayName& name : display_names(problem.point_names)) {
    names.push_back(name.stem + name.digits + std::string(name.primes, '\''));
    const char first = names.back().front();
    if (first < 'A' || first > 'Z') names.back() = "P_" + names.back();
  }
  return names;
}

/// Facts of directions speak of lines, so each of their pairs is two different points.
void add_distinct_ends(const Fact& fact, std::vector<Fact>& result) {
  constexpr std::array directional = {Predicate::kParallel, Predicate::kPerpendicular, Predicate::kEqualAngle,
                                      Predicate::kConstantAngle, Predicate::kAngleSum};
  if (std::ranges::count(directional, fact.predicate) == 0) return;
  for (std::size_t i = 0; i + 1 < fact.points.size(); i += 2) {
    const auto [low, high] = std::minmax(fact.points[i], fact.points[i + 1]);
    result.push_back({Predicate::kDistinct, {low, high}, {}});
  }
}

/// What keeps the figure from being special, and what chooses its case.
std::vector<Fact> conditions(const Problem& problem) {
  std::vector<Fact> result;
  for (std::size_t clause = 0, requirement = 0, order = 0; clause < problem.clauses.size(); ++clause) {
    for (; requirement < problem.requirements.size() && problem.requirement_clause[requirement] == clause;
         ++requirement)
      result.push_back(problem.requirements[requirement]);
    for (; order < problem.order.size() && problem.order_clause[order] == clause; ++order)
      result.push_back(problem.order[order]);
  }
  for (const Fact& fact : problem.hypotheses) add_distinct_ends(fact, result);
  for (const Fact& fact : problem.goals) add_distinct_ends(fact, result);
  for (Fact& fact : result) {  // one form for a triangle, so that it is stated once
    if (fact.predicate == Predicate::kNotCollinear) std::ranges::sort(fact.points);
  }
  return result;
}

std::string comment(const Problem& problem) {
  std::string text = problem.name;
  for (const char* key : {"source", "text"}) {
    const auto entry = problem.metadata.find(key);
    if (entry != problem.metadata.end()) text += "\n" + entry->second;
  }
  for (const char* end : {"-/", "/-"}) {
    for (std::size_t at = text.find(end); at != std::string::npos; at = text.find(end)) text.replace(at, 2, "- ");
  }
  return "/-- " + text + " -/\n";
}

}  // namespace

std::string lean_header() {
  return "-- Written for Lean 4.22 and mathlib of August 2025, and not checked by Lean.\n"
         "-- Hypotheses `hc…` keep the figure from being degenerate; a proof may need more of that kind.\n"
         "import Mathlib\n\n"
         "open EuclideanGeometry\nopen scoped Affine\n\n";
}

Result<Conversion> write_lean(const Problem& problem) {
  Conversion result;
  const std::vector<std::string> names = lean_names(problem);
  const auto unstated = [&](const Fact& fact) {
    return Failure{"Lean's mathlib has no form for \"" + to_string(fact, problem.point_names) + "\""};
  };
  std::string text = comment(problem) + "theorem pappus_" + plain_word(problem.name) +
                     "\n    [Fact (Module.finrank ℝ (EuclideanSpace ℝ (Fin 2)) = 2)]"
                     "\n    [Module.Oriented ℝ (EuclideanSpace ℝ (Fin 2)) (Fin 2)]\n    (";
  for (const std::string& name : names) text += name + " ";
  text += ": EuclideanSpace ℝ (Fin 2))";
  std::set<std::string> stated;
  for (const Fact& fact : problem.hypotheses) {
    const auto relation = print_lean_relation(fact, names);
    if (!relation) return unstated(fact);
    if (stated.insert(*relation).second) text += "\n    (h" + std::to_string(stated.size()) + " : " + *relation + ")";
  }
  std::size_t count = 0;
  for (const Fact& fact : conditions(problem)) {
    const auto relation = print_lean_relation(fact, names);
    if (!relation) {
      result.warnings.push_back("the condition \"" + to_string(fact, problem.point_names) +
                                "\", which chooses the case of the figure, is left out");
    } else if (stated.insert(*relation).second) {
      text += "\n    (hc" + std::to_string(++count) + " : " + *relation + ")";
    }
  }
  text += " :\n    ";
  for (std::size_t i = 0; i < problem.goals.size(); ++i) {
    const auto relation = print_lean_relation(problem.goals[i], names);
    if (!relation) return unstated(problem.goals[i]);
    text += (i == 0 ? "" : " ∧ ") + (problem.goals.size() > 1 ? "(" + *relation + ")" : *relation);
  }
  if (problem.goals.empty()) return Failure{"a theorem needs a goal, and the problem has none"};
  result.content = text + " := by\n  sorry\n";
  return result;
}

}  // namespace pappus::symbolic
