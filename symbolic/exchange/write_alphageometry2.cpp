// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_alphageometry2.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "symbolic/exchange/plain_names.h"
#include "symbolic/language/construction_library.h"
#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

using Names = std::span<const std::string>;

std::string join_points(std::string text, std::span<const PointId> points, Names names) {
  for (const PointId point : points) text += " " + names[point.index()];
  return text;
}

/// Coefficients, then the last constant; it is the logarithm there, so only 1 has an exact form, 0.
std::optional<std::string> length_product(const Fact& fact, Names names) {
  if (!fact.constants.back().is_one()) return std::nullopt;
  std::string text = join_points("distmeq", fact.points, names);
  for (std::size_t i = 0; i + 1 < fact.constants.size(); ++i) text += " " + fact.constants[i].to_string();
  return text + " 0";
}

/// The fact in the words of AlphaGeometry 2; nothing when it has none.
std::optional<std::string> print_fact(const Fact& fact, Names names) {
  constexpr Predicate same_word[] = {Predicate::kCollinear,    Predicate::kParallel,      Predicate::kPerpendicular,
                                     Predicate::kCyclic,       Predicate::kCongruent,     Predicate::kEqualAngle,
                                     Predicate::kEqualRatio,   Predicate::kConstantAngle, Predicate::kConstantRatio,
                                     Predicate::kAngleSum,     Predicate::kLengthSum,     Predicate::kComputeAngle,
                                     Predicate::kComputeRatio, Predicate::kSameClock};
  if (std::ranges::count(same_word, fact.predicate) > 0) {
    return print_relation(fact, names, Dialect::kAlphaGeometry2);
  }
  const std::vector<PointId>& p = fact.points;
  switch (fact.predicate) {
    case Predicate::kCircle: return join_points("cyclic_with_center", p, names) + " 1";
    case Predicate::kSamePoint: return join_points("overlap", p, names);
    case Predicate::kDistinct: return join_points("noverlap", p, names);
    case Predicate::kLonger: return join_points("lessthan", std::vector{p[2], p[3], p[0], p[1]}, names);
    case Predicate::kLogLengthSum: return length_product(fact, names);
    default: return std::nullopt;
  }
}

void add_equal_angle(const Fact& fact, std::size_t vertex, bool mirrored, std::vector<Fact>& facts) {
  const std::vector<PointId>& p = fact.points;
  const std::size_t next = (vertex + 1) % 3, last = (vertex + 2) % 3;
  Fact angle{Predicate::kEqualAngle, {p[vertex], p[next], p[vertex], p[last]}, {}};
  const std::size_t first_arm = mirrored ? last : next, second_arm = mirrored ? next : last;
  angle.points.insert(angle.points.end(), {p[3 + vertex], p[3 + first_arm], p[3 + vertex], p[3 + second_arm]});
  facts.push_back(std::move(angle));
}

/// The condition that chooses a case of the figure: stated if there is a word for it, else carried by the coordinates.
void add_condition(const Fact& fact, Names names, bool has_coordinates, std::vector<std::string>& relations,
                   std::vector<std::string>& warnings) {
  if (auto text = print_fact(fact, names)) {
    relations.push_back(*std::move(text));
  } else if (!has_coordinates) {
    warnings.push_back("the condition \"" + to_string(fact, names) +
                       "\", which chooses the case of the figure, is left out");
  }
}

}  // namespace

std::vector<Fact> written_out(const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  if (fact.predicate == Predicate::kMidpoint) {
    return {{Predicate::kCollinear, {p[0], p[1], p[2]}, {}}, {Predicate::kCongruent, {p[0], p[1], p[0], p[2]}, {}}};
  }
  const bool mirrored =
      fact.predicate == Predicate::kSimilarMirrored || fact.predicate == Predicate::kCongruentTrianglesMirrored;
  const bool congruent =
      fact.predicate == Predicate::kCongruentTriangles || fact.predicate == Predicate::kCongruentTrianglesMirrored;
  if (!mirrored && !congruent && fact.predicate != Predicate::kSimilar) return {fact};
  std::vector<Fact> facts;
  add_equal_angle(fact, 0, mirrored, facts);
  add_equal_angle(fact, 1, mirrored, facts);
  facts.push_back({Predicate::kEqualRatio, {p[0], p[1], p[0], p[2], p[3], p[4], p[3], p[5]}, {}});
  if (congruent) facts.push_back({Predicate::kCongruent, {p[0], p[1], p[3], p[4]}, {}});
  return facts;
}

Result<Conversion> write_alphageometry2(const Problem& problem, DecimalCoordinates coordinates) {
  Conversion result;
  const std::vector<std::string> names = plain_names(problem, result.warnings);
  const auto unstated = [&](const Fact& fact) {
    return Failure{"AlphaGeometry 2 cannot state this problem: it has no words for \"" +
                   to_string(fact, problem.point_names) + "\""};
  };
  std::string statement;
  for (std::size_t i = 0; i < problem.clauses.size(); ++i) {
    const Clause& clause = problem.clauses[i];
    std::vector<std::string> relations;
    for (std::size_t j = 0; j < problem.hypotheses.size(); ++j) {
      if (problem.hypothesis_clause[j] != i) continue;
      for (const Fact& part : written_out(problem.hypotheses[j])) {
        auto text = print_fact(part, names);
        if (!text) return unstated(problem.hypotheses[j]);
        if (std::ranges::count(relations, *text) == 0) relations.push_back(*std::move(text));
      }
    }
    for (const ConstructionCall& call : clause.constructions) {
      if (call.condition && info(call.condition->predicate).is_configuration) {
        add_condition(*call.condition, names, !coordinates.empty(), relations, result.warnings);
      }
      if (call.definition == nullptr) continue;
      for (const FactTemplate& order : call.definition->order) {
        add_condition(instantiate(order, call.arguments, call.constants), names, !coordinates.empty(), relations,
                      result.warnings);
      }
    }
    for (const PointId point : clause.new_points) {
      statement += (statement.empty() ? "" : "; ") + names[point.index()];
      if (!coordinates.empty()) {
        statement += "@" + coordinates[point.index()].first + "_" + coordinates[point.index()].second;
      }
      statement += " =";
    }
    for (std::size_t j = 0; j < relations.size(); ++j) statement += (j == 0 ? " " : ", ") + relations[j];
  }
  for (std::size_t i = 0; i < problem.goals.size(); ++i) {
    const std::vector<Fact> parts = written_out(problem.goals[i]);
    for (std::size_t j = 0; j < parts.size(); ++j) {
      const auto text = print_fact(parts[j], names);
      if (!text) return unstated(problem.goals[i]);
      statement += (i == 0 && j == 0 ? " ? " : "; ") + *text;
    }
  }
  result.content = plain_word(problem.name) + "\n" + statement + "\n";
  return result;
}

}  // namespace pappus::symbolic
