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
    default: return std::nullopt;  // no word there, nor for predicates to come
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

class StatementWriter {
 public:
  StatementWriter(const Problem& problem, DecimalCoordinates coordinates)
      : problem_(problem), coordinates_(coordinates), names_(plain_names(problem, result_.warnings)) {}

  Result<Conversion> write() {
    std::string statement;
    for (std::size_t i = 0; i < problem_.clauses.size() && !unstated_; ++i) add_clause(i, statement);
    std::vector<std::string> goals;
    for (const Fact& goal : problem_.goals) add_fact(goal, goals);
    if (unstated_) {
      return Failure{"AlphaGeometry 2 cannot state this problem: it has no words for \"" +
                     to_string(*unstated_, problem_.point_names) + "\""};
    }
    for (std::size_t i = 0; i < goals.size(); ++i) statement += (i == 0 ? " ? " : "; ") + goals[i];
    result_.content = plain_word(problem_.name) + "\n" + statement + "\n";
    return std::move(result_);
  }

 private:
  void add_fact(const Fact& fact, std::vector<std::string>& relations) {
    for (const Fact& part : written_out(fact)) {
      auto text = print_fact(part, names_);
      if (!text) unstated_ = fact;
      if (text && std::ranges::count(relations, *text) == 0) relations.push_back(*std::move(text));
    }
  }

  /// The condition chooses a case of the figure: it is stated if there is a word for it, else the coordinates carry it.
  void add_condition(const Fact& fact, std::vector<std::string>& relations) {
    if (auto text = print_fact(fact, names_)) {
      relations.push_back(*std::move(text));
    } else if (coordinates_.empty()) {
      result_.warnings.push_back("the condition \"" + to_string(fact, problem_.point_names) +
                                 "\", which chooses the case of the figure, is left out");
    }
  }

  void add_clause(std::size_t index, std::string& statement) {
    const Clause& clause = problem_.clauses[index];
    std::vector<std::string> relations;
    for (std::size_t i = 0; i < problem_.hypotheses.size(); ++i) {
      if (problem_.hypothesis_clause[i] == index) add_fact(problem_.hypotheses[i], relations);
    }
    for (std::size_t i = 0; i < problem_.order.size(); ++i) {
      if (problem_.order_clause[i] == index) add_condition(problem_.order[i], relations);
    }
    for (const PointId point : clause.new_points) {
      statement += (statement.empty() ? "" : "; ") + names_[point.index()];
      if (!coordinates_.empty()) {
        const auto& [x, y] = coordinates_[point.index()];
        statement.append("@").append(x).append("_").append(y);
      }
      statement += " =";
    }
    for (std::size_t i = 0; i < relations.size(); ++i) statement += (i == 0 ? " " : ", ") + relations[i];
  }

  const Problem& problem_;
  DecimalCoordinates coordinates_;
  Conversion result_;
  std::vector<std::string> names_;
  std::optional<Fact> unstated_;
};

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
  return StatementWriter(problem, coordinates).write();
}

}  // namespace pappus::symbolic
