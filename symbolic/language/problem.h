// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

struct ConstructionDefinition;  // construction_library.h

/// What is wrong with a text that somebody gave us, and where. Lines and columns count from 1.
struct InputError {
  std::string file;
  int line = 0;
  int column = 0;
  std::string message;
  std::string source_line;  ///< the offending line, for the caret; may be empty
  std::string suggestion;   ///< nearest known name; may be empty

  /// "FILE:LINE:COL: message", the line with a caret below it, and "did you mean 'x'?".
  [[nodiscard]] std::string to_string() const;
};

/// One construction of a clause, resolved: `arguments` are in the order of the definition's parameters,
/// new points included. A construction that is a bare predicate (AlphaGeometry 2, or a condition on a
/// point that exists) has `definition == nullptr` and its relation in `condition`.
struct ConstructionCall {
  const ConstructionDefinition* definition = nullptr;
  std::vector<PointId> arguments;
  std::vector<Rational> constants;  ///< angles in units of π
  std::optional<Fact> condition;
  int column = 0;
};

/// Points introduced together and what they satisfy. No construction: free points.
struct Clause {
  std::vector<PointId> new_points;
  std::vector<ConstructionCall> constructions;
  /// `x@1.5_-2`: decimal coordinates as written, one pair a new point, or empty.
  std::vector<std::optional<std::pair<std::string, std::string>>> coordinates;
  int line = 0;
  int column = 0;
  std::string text;  ///< the clause as written, for messages
};

/// "coll a * * : x": there are points that do not depend on x which, put for the stars, make the relation hold wherever
/// x moves. A star is a place without a point.
struct LocusGoal {
  Predicate predicate = Predicate::kCollinear;
  std::vector<std::optional<PointId>> points;
  std::vector<PointId> moving;

  friend bool operator==(const LocusGoal& left, const LocusGoal& right) = default;
};

enum class Dialect { kAlphaGeometry, kAlphaGeometry2 };

/// A parsed problem: points, clauses in order, the hypotheses that the clauses amount to, and goals.
struct Problem {
  std::string name;
  std::string file;
  std::string statement;  ///< the statement's text on one line, exactly as read
  Dialect dialect = Dialect::kAlphaGeometry;
  std::map<std::string, std::string> metadata;  ///< of .geo files: name, source, status, …
  std::vector<std::string> point_names;         ///< index = PointId
  std::vector<Clause> clauses;
  std::vector<Fact> hypotheses;                ///< p1, p2, … of proofs, in order
  std::vector<std::size_t> hypothesis_clause;  ///< the clause each hypothesis comes from
  /// The open conditions that the clauses say, in their own words or by a construction's definition: which case is
  /// meant.
  std::vector<Fact> order;
  std::vector<std::size_t> order_clause;  ///< the clause each of `order` comes from
  /// What constructions need of the points that they start from, and that the first three corners of a polygon drawn
  /// from nothing are not collinear.
  std::vector<Fact> requirements;
  std::vector<std::size_t> requirement_clause;  ///< the clause each requirement comes from
  std::vector<Fact> goals;
  std::vector<LocusGoal> locus_goals;  ///< to be replaced by facts before proving: see locus_goal.h
  /// What its source says beyond the clauses and goals, each in a few words. Unless it is empty, a figure of the
  /// clauses need be no figure of what was meant.
  std::vector<std::string> not_understood;
};

}  // namespace pappus::symbolic
