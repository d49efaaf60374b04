// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/rational.h"
#include "symbolic/facts/fact.h"
#include "symbolic/facts/rule.h"
#include "symbolic/proof/certificate.h"

namespace pappus::symbolic {

/// What a step or goal leans on: hypothesis p(index+1), step index+1, or configuration fact g(index+1).
/// Only goals that are themselves configuration facts (sameclock, …) refer to configuration facts.
struct ProofReference {
  enum class Kind : std::uint8_t { kHypothesis, kStep, kConfiguration };
  Kind kind = Kind::kHypothesis;
  std::size_t index = 0;
  friend bool operator==(const ProofReference& left, const ProofReference& right) = default;
};

/// One term of an exact linear combination: coefficient × the equation `instance`, which follows at once
/// from the fact referred to (an inscribed angle from "cyclic", a ratio from "simtri", …).
struct CombinationTerm {
  Rational coefficient;
  ProofReference reference;
  Fact instance;
};

struct ProofStep {
  Fact fact;
  Rule rule = Rule::kLinearDirection;
  std::vector<ProofReference> premises;      ///< empty for linear steps
  std::vector<CombinationTerm> combination;  ///< linear steps only
  std::vector<std::size_t> configuration;    ///< indices into Proof::configuration
};

/// An auxiliary construction in the problem language.
struct AuxiliaryConstruction {
  std::string text;
};

/// A proof as it is written to and read from JSON (format "pappus-proof", version 1).
///
/// Invariants: a step refers to earlier steps only; an algebraic proof has a certificate and neither steps nor
/// references of goals.
struct Proof {
  std::string problem_name;
  std::string statement;
  std::vector<std::string> point_names;  ///< index = PointId; auxiliary points last
  /// Decimal coordinates; the true coordinate lies within one unit of the last digit.
  std::vector<std::pair<std::string, std::string>> coordinates;
  std::uint64_t seed = 0;
  std::vector<AuxiliaryConstruction> auxiliary;
  std::vector<Fact> hypotheses;  ///< p1, p2, …: the problem's, then the auxiliary constructions'
  std::vector<Fact> configuration;
  std::vector<ProofStep> steps;
  std::vector<ProofReference> goals;  ///< one a goal of the problem, in order
  std::optional<AlgebraicCertificate> certificate;
};

}  // namespace pappus::symbolic
