// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/finding.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>

#include "symbolic/language/printer.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {
namespace {

std::string status_wanted(Finding::Kind kind) {
  return kind == Finding::Kind::kRefusedProof || kind == Finding::Kind::kUnexplained ? "Theorem" : "GaveUp";
}

/// The premises as a statement in predicates: every premise stands in the clause of its last point.
Problem problem_of(const Finding& finding) {
  Problem problem;
  problem.name = name_of(finding.kind) + "_" + std::to_string(finding.seed);
  problem.dialect = Dialect::kAlphaGeometry2;
  problem.point_names = finding.point_names;
  problem.metadata["status"] = status_wanted(finding.kind);
  problem.metadata["text"] = finding.remark;
  const auto coordinates = finding.figure.decimal_coordinates();
  for (std::size_t i = 0; i < finding.point_names.size(); ++i) {
    Clause clause;
    clause.new_points = {PointId(i)};
    clause.coordinates = {coordinates[i]};
    for (const Fact& fact : finding.hypotheses) {
      std::size_t last = 0;
      for (const PointId point : fact.points) last = std::max(last, point.index());
      if (last == i) {
        ConstructionCall call;
        call.condition = fact;
        clause.constructions.push_back(std::move(call));
      }
    }
    problem.clauses.push_back(std::move(clause));
  }
  problem.goals = {finding.goal};
  return problem;
}

}  // namespace

std::string name_of(Finding::Kind kind) {
  switch (kind) {
    case Finding::Kind::kFalseTheorem: return "false_theorem";
    case Finding::Kind::kContradiction: return "contradiction";
    case Finding::Kind::kRefusedProof: return "refused_proof";
    case Finding::Kind::kFalseClaim: return "false_claim";
    case Finding::Kind::kUnexplained: return "unexplained";
    case Finding::Kind::kAcceptedMutant: return "accepted_mutant";
    case Finding::Kind::kAcceptedOrder: return "accepted_order";
    case Finding::Kind::kContraryTheorems: return "contrary_theorems";
    case Finding::Kind::kFalseScope: return "false_scope";
    case Finding::Kind::kCertifiedContradiction: return "certified_contradiction";
  }
  return {};
}

std::string print_finding(const Finding& finding) {
  std::string text = "# Found from " + finding.origin + " with seed " + std::to_string(finding.seed) + ".\n";
  if (finding.counter_figure) {
    text += "# The goal is false where\n";
    for (std::size_t i = 0; i < finding.point_names.size(); ++i) {
      const ApproximatePoint at = finding.counter_figure->approximate(PointId(i));
      char line[80];
      std::snprintf(line, sizeof line, " = (%.12f, %.12f)\n", at.x, at.y);
      text += "#   " + finding.point_names[i] + line;
    }
  }
  return text + print_geo(problem_of(finding));
}

}  // namespace pappus::symbolic
