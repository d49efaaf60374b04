// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/bent_clauses.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/gradient.h"
#include "symbolic/diagram/premises.h"
#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

using Row = std::vector<double>;

/// Rows at most so long, once those before them are projected out, count as dependent.
constexpr double kDependent = 1e-9;
/// Rows that bind earlier points must be longer than this: between the two, rounding or a near coincidence may decide.
constexpr double kCertain = 1e-6;

double norm(const Row& row) {
  double sum = 0;
  for (const double entry : row) sum += entry * entry;
  return std::sqrt(sum);
}

/// An orthonormal basis of rows, grown one at a time.
class RowBasis {
 public:
  /// Adds the row, scaled to length 1, less its part along the rows so far. Returns the length of what is left; below
  /// kDependent nothing is added.
  double add(Row row) {
    const double length = norm(row);
    if (!(length > 0)) return 0;
    for (double& entry : row) entry /= length;
    // Twice is enough (Kahan, Parlett).
    for (int pass = 0; pass < 2; ++pass) {
      for (const Row& known : rows_) {
        double along = 0;
        for (std::size_t i = 0; i < row.size(); ++i) along += row[i] * known[i];
        for (std::size_t i = 0; i < row.size(); ++i) row[i] -= along * known[i];
      }
    }
    const double rest = norm(row);
    if (rest < kDependent) return rest;
    for (double& entry : row) entry /= rest;
    rows_.push_back(std::move(row));
    return rest;
  }
  [[nodiscard]] std::size_t rank() const { return rows_.size(); }

 private:
  std::vector<Row> rows_;
};

/// Whether the clause says the fact by a relation, as a condition, and not by a construction.
bool is_said_openly(const Fact& fact, const Clause& clause) {
  return std::ranges::any_of(clause.constructions, [&fact](const ConstructionCall& call) {
    return call.condition && std::ranges::is_permutation(call.condition->points, fact.points);
  });
}

/// The equations of a clause's constructions, or those that it says openly, a row each over the coordinates of all
/// points; nothing if some cannot be linearised.
std::optional<std::vector<Row>> rows_of(const Problem& problem, std::size_t clause, bool said_openly,
                                        std::span<const Complex<double>> points) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < problem.hypothesis_clause.size(); ++i) {
    if (problem.hypothesis_clause[i] != clause) continue;
    if (is_said_openly(problem.hypotheses[i], problem.clauses[clause]) != said_openly) continue;
    const auto own = equation_rows<double>(problem.hypotheses[i], points);
    if (!own) return std::nullopt;
    for (const EquationRow<double>& equation : *own) {
      Row& row = rows.emplace_back(2 * points.size(), 0.0);
      for (std::size_t j = 0; j < equation.coordinates.size(); ++j) {
        row[equation.coordinates[j]] += equation.partials[j];
      }
    }
  }
  return rows;
}

/// The coordinates of the clause's own points only.
Row own_part(const Row& row, const Clause& clause) {
  Row part(row.size(), 0.0);
  for (const PointId point : clause.new_points) {
    for (const std::size_t coordinate : {2 * point.index(), 2 * point.index() + 1}) part[coordinate] = row[coordinate];
  }
  // A row is long or short as a whole: scaled by its own part alone, rounding would look like an equation.
  return norm(part) < kDependent * norm(row) ? Row(row.size(), 0.0) : part;
}

/// The number of rows that bind earlier points; adds all to `known`.
std::size_t freedoms_taken(const std::vector<Row>& rows, const Clause& clause, RowBasis& known) {
  RowBasis own;
  for (const Row& row : rows) static_cast<void>(own.add(own_part(row, clause)));
  std::size_t certain = 0;
  for (const Row& row : rows) {
    if (known.add(row) > kCertain) ++certain;
  }
  return certain > own.rank() ? certain - own.rank() : 0;
}

/// Keeps the facts that come from the first `count` clauses.
void keep_clauses(std::size_t count, std::vector<Fact>& facts, std::vector<std::size_t>& clauses) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i] >= count) continue;
    std::swap(facts[kept], facts[i]);
    clauses[kept++] = clauses[i];
  }
  facts.resize(kept);
  clauses.resize(kept);
}

/// The problem up to a clause, without goals.
Problem first_clauses(const Problem& problem, std::size_t count) {
  Problem first = premises_of(problem);
  first.clauses.resize(count);
  std::size_t points = 0;
  for (const Clause& clause : first.clauses) points += clause.new_points.size();
  first.point_names.resize(points);
  keep_clauses(count, first.hypotheses, first.hypothesis_clause);
  keep_clauses(count, first.order, first.order_clause);
  keep_clauses(count, first.requirements, first.requirement_clause);
  return first;
}

/// A relation of few points before the clause that holds in `figure` and not without the clause.
std::optional<Fact> forced_relation(const Problem& problem, std::size_t clause, const Figure& figure) {
  const Problem before = first_clauses(problem, clause);
  const auto unbound = build_figure(before, {.seconds = 2});
  if (!unbound) return std::nullopt;
  std::vector<std::pair<PointId, PointId>> pairs;
  constexpr std::size_t kMostPoints = 12;
  for (std::size_t j = 1; j < std::min(before.point_names.size(), kMostPoints); ++j) {
    for (std::size_t i = 0; i < j; ++i) pairs.emplace_back(PointId(i), PointId(j));
  }
  for (const Predicate predicate : {Predicate::kCongruent, Predicate::kPerpendicular, Predicate::kParallel}) {
    for (std::size_t j = 1; j < pairs.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        Fact fact{predicate, {pairs[i].first, pairs[i].second, pairs[j].first, pairs[j].second}, {}};
        if (figure.seems_true(fact) && !unbound.value().seems_true(fact)) return fact;
      }
    }
  }
  return std::nullopt;
}

std::vector<BentClause> bent_in(const Problem& problem, const Figure& figure) {
  std::vector<Complex<double>> points;
  for (std::size_t i = 0; i < problem.point_names.size(); ++i) {
    const ApproximatePoint place = figure.approximate(PointId(i));
    points.push_back({place.x, place.y});
  }
  std::vector<BentClause> bent;
  RowBasis known;
  for (std::size_t i = 0; i < problem.clauses.size(); ++i) {
    const auto constructed = rows_of(problem, i, false, points);
    const auto stated = rows_of(problem, i, true, points);
    if (!constructed || !stated) return bent;
    const std::size_t taken = freedoms_taken(*constructed, problem.clauses[i], known);
    for (const Row& row : *stated) static_cast<void>(known.add(row));
    if (taken > 0) bent.push_back({i, taken, std::nullopt});
  }
  return bent;
}

}  // namespace

std::vector<BentClause> find_bent_clauses(const Problem& problem, const Figure& figure) {
  std::vector<BentClause> bent = bent_in(problem, figure);
  if (bent.empty()) return bent;
  // A goal or given coordinates may have chosen a special figure.
  const auto other = build_figure(premises_of(problem), {.seed = figure.seed() + 1, .seconds = 2});
  if (!other) return {};
  const std::vector<BentClause> there = bent_in(problem, other.value());
  std::erase_if(bent, [&there](const BentClause& one) {
    return std::ranges::none_of(there, [&one](const BentClause& same) { return same.clause == one.clause; });
  });
  for (BentClause& one : bent) one.relation = forced_relation(problem, one.clause, other.value());
  return bent;
}

std::string describe(const BentClause& bent, const Problem& problem) {
  const Clause& clause = problem.clauses[bent.clause];
  std::string text = "'" + clause.text + "' binds points that stand before it";
  if (bent.relation) {
    return text + ": it forces " + print_relation(*bent.relation, problem.point_names, problem.dialect);
  }
  return text + ": they have " + std::to_string(bent.freedoms) + " degree" + (bent.freedoms == 1 ? "" : "s") +
         " of freedom less than it seems";
}

}  // namespace pappus::symbolic
