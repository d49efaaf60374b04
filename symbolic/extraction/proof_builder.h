// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/extraction/linear_explanation.h"
#include "symbolic/proof/proof.h"
#include "symbolic/rules/order_facts.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Turns the log of a closure into proof steps: only what the goals need, each linear step explained by an exact
/// combination of few terms, each premise either a fact that implies it at once or a step of its own.
///
/// Steps come out in an order in which every reference points backwards, since a fact's premises are built
/// before the fact itself from facts that were logged before it.
class ProofBuilder {
 public:
  /// `cheap[i]` says that fact i was used by an earlier, longer proof: using it again is preferred. May be empty.
  ProofBuilder(ClosureState& state, std::size_t hypotheses, std::vector<char> cheap)
      : state_(state), hypotheses_(hypotheses), cheap_(std::move(cheap)) {}

  /// Adds the steps that prove `goal` to the proof and refers to it in Proof::goals. Fails when the state does
  /// not imply the goal after all: an error of the engine, not of the user.
  Result<bool> prove_goal(const Fact& goal);

  /// The same for a goal of order that follows by the rules of order.
  Result<bool> prove_order_goal(const Fact& goal);

  [[nodiscard]] const std::vector<ProofStep>& steps() const { return steps_; }
  [[nodiscard]] const std::vector<Fact>& configuration() const { return configuration_; }
  [[nodiscard]] const std::vector<ProofReference>& goals() const { return goals_; }
  /// For each step the facts that its theorem needs; for linear steps none.
  [[nodiscard]] const std::vector<std::vector<Fact>>& needs() const { return needs_; }
  /// Which logged facts the proof uses.
  [[nodiscard]] std::vector<char> used_facts() const;

 private:
  struct Unprovable {
    std::string statement;
  };

  [[nodiscard]] ExplanationSources sources(FactId bound);
  [[nodiscard]] bool is_cheap(FactId id) const { return id.index() < cheap_.size() && cheap_[id.index()] != 0; }
  ProofReference reference_of(FactId id);
  ProofReference reference_of(const CircleReference& circle);
  ProofReference reference_of(const ExplanationTerm& term);
  ProofReference circle_premise(const Fact& fact, FactId bound);
  ProofReference midpoint_premise(const Fact& fact, FactId bound);
  /// The reference by which `statement` can be used as a premise; nothing when it is 0 = 0.
  std::optional<ProofReference> premise(const Fact& statement, FactId bound);
  std::optional<ProofReference> linear_premise(const Fact& statement, FactId bound);
  /// The first usable fact that puts all the points on one line.
  std::optional<FactId> line_through(const Fact& collinear, FactId bound);
  ProofReference linear_step(const Fact& target, TableKind table, const LinearForm& form,
                             const std::vector<ExplanationTerm>& terms);
  /// The reference of a fact that is the term's instance itself, made a step of its own if need be.
  ProofReference equation_reference(const ExplanationTerm& term, TableKind table);
  ProofReference sine_step(const Fact& target, Rule rule, const Explanation& explanation, FactId bound,
                           const std::vector<Fact>& conditions);
  ProofReference angle_from_sines(FactId id);
  ProofReference angle_division(FactId id);
  ProofReference build(FactId id);
  void configure(ProofStep& step, Fact fact);
  ProofReference append(ProofStep step, std::vector<Fact> needs = {});
  ProofReference triangle_goal(const Fact& goal);
  ProofReference circle_goal(const Fact& goal);
  /// A fact of order as a step, after the steps it rests on.
  ProofReference order_step(const OrderFacts& order, const OrderFact& fact);
  ProofReference order_reference(const OrderFacts& order, std::size_t index);
  ProofReference comparison(const OrderFacts& order, const Fact& goal);

  ClosureState& state_;
  std::size_t hypotheses_;
  std::vector<char> cheap_;
  std::vector<ProofStep> steps_;
  std::vector<std::vector<Fact>> needs_;  // of each step
  std::vector<Fact> configuration_;
  std::vector<ProofReference> goals_;
  std::map<std::size_t, std::size_t> step_of_fact_;
  std::map<std::size_t, std::size_t> step_of_order_;  // by index in the facts of order
  std::vector<ProvedEquation> proved_;
  struct CircleStep {
    PointSet points;
    std::optional<PointId> center;
    std::size_t step;
  };
  std::vector<CircleStep> circle_steps_;
};

}  // namespace pappus::symbolic
