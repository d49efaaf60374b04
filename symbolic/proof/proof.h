// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// What follows from an existence section's independent facts and the derived facts of the derivations before this one:
/// they are its hypotheses, `facts` its goals, which are proved by steps or by a certificate.
struct ExistenceDerivation {
  std::vector<Fact> facts;
  std::vector<Fact> configuration;
  std::vector<ProofStep> steps;
  std::vector<ProofReference> goals;  ///< one a fact, in order; none with a certificate
  std::optional<AlgebraicCertificate> certificate;
};

/// Why the figure exists: independent facts, which some figure near the written one satisfies exactly, and derivations
/// of all hypotheses, or of their parts, that are not among them.
struct Existence {
  std::vector<Fact> independent;
  std::vector<ExistenceDerivation> derivations;
};

/// Of which figures of its statement a proof speaks, as the prover saw it: it drew figures with other positions,
/// branches and orders. The checker, which draws none, does not vouch for it.
struct ProofScope {
  /// The figures of the statement in which some condition of the proof fails.
  enum class OtherCases : std::uint8_t {
    kNone,  ///< none came up: the scope is general; else it is a case
    kHold,  ///< the goals hold in all that came up
    kFail,  ///< a goal fails in one
    kOpen,  ///< too few figures could be drawn, or a goal was undecided in one
  };
  OtherCases others = OtherCases::kOpen;
  std::size_t figures = 0;  ///< that were looked at besides the proof's own
  /// With kFail: where the problem's points are, in a figure in which a goal fails. Decimals.
  std::vector<std::pair<std::string, std::string>> counter_figure = {};

  [[nodiscard]] bool is_general() const { return others == OtherCases::kNone; }
};

/// "general" or "case".
[[nodiscard]] std::string_view scope_word(const ProofScope& scope);
/// "hold", "fail" or "open"; empty when the scope is general.
[[nodiscard]] std::string_view other_cases_word(const ProofScope& scope);

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
  std::optional<ProofScope> scope;     ///< nothing: nobody looked
  std::optional<Existence> existence;  ///< nothing: the existence of the figure is not certified
};

}  // namespace pappus::symbolic
