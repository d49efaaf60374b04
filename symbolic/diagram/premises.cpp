// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/premises.h"

namespace pappus::symbolic {

Problem premises_of(Problem problem) {
  problem.goals.clear();
  problem.locus_goals.clear();
  for (Clause& clause : problem.clauses) clause.coordinates.clear();
  return problem;
}

}  // namespace pappus::symbolic
