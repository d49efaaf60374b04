// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include "symbolic/core/random.h"
#include "symbolic/proof/proof_json.h"
#include "tests/unit/check/examples.h"
#include "tests/unit/check/numeric_truth.h"

namespace pappus::symbolic {
namespace {

/// Changes one thing in one step or configuration fact of a proof.
class Mutator {
 public:
  explicit Mutator(std::uint64_t seed) : random_(seed) {}

  void mutate(Example& example) {
    Proof& proof = example.proof;
    if (proof.steps.empty()) return;
    ProofStep& step = proof.steps[below(proof.steps.size())];
    const std::size_t points = proof.point_names.size();
    switch (below(9)) {
      case 0: change_fact(step.fact, points); break;
      case 1: step.rule = static_cast<Rule>(below(all_rules().size())); break;
      case 2:
        if (!step.premises.empty()) change_reference(step.premises[below(step.premises.size())], proof);
        break;
      case 3:
        if (!step.combination.empty()) change_fact(step.combination[below(step.combination.size())].instance, points);
        break;
      case 4:
        if (!step.combination.empty()) change_number(step.combination[below(step.combination.size())].coefficient);
        break;
      case 5:
        if (!step.combination.empty())
          change_reference(step.combination[below(step.combination.size())].reference, proof);
        break;
      case 6:
        if (!proof.configuration.empty()) change_fact(proof.configuration[below(proof.configuration.size())], points);
        break;
      case 7:
        if (!step.configuration.empty()) step.configuration.erase(step.configuration.begin());
        break;
      default:
        if (!step.premises.empty()) step.premises.pop_back();
        break;
    }
  }

  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_.next() % limit); }

 private:
  void change_number(Rational& value) {
    const Rational choices[] = {-value, value + 1, value - 1, value * 2, value / 2, value + Rational(1, 2), 0};
    value = choices[below(std::size(choices))];
  }
  void change_fact(Fact& fact, std::size_t points) {
    if (!fact.constants.empty() && below(4) == 0) {
      change_number(fact.constants[below(fact.constants.size())]);
    } else if (below(3) == 0) {
      std::swap(fact.points[below(fact.points.size())], fact.points[below(fact.points.size())]);
    } else if (below(8) == 0) {
      fact.predicate = static_cast<Predicate>(below(all_predicates().size()));
    } else {
      fact.points[below(fact.points.size())] = PointId(below(points + (below(20) == 0 ? 2 : 0)));
    }
  }
  void change_reference(ProofReference& reference, const Proof& proof) {
    reference.kind = static_cast<ProofReference::Kind>(below(3));
    reference.index = below(proof.steps.size() + proof.hypotheses.size() + 1);
  }

  SplitMix64 random_;
};

TEST(Mutation, WhatIsAcceptedIsTrueInTheFigure) {
  const auto examples = all_examples();
  Mutator mutator(20240229);
  std::size_t accepted = 0, refused = 0;
  for (std::size_t round = 0; round < 6'000; ++round) {
    const auto& [name, original] = examples[round % examples.size()];
    Example mutant = original;
    for (std::size_t count = 1 + mutator.below(3); count > 0; --count) mutator.mutate(mutant);
    if (!check_proof(mutant.proof, mutant.problem)) {
      ++refused;
      continue;
    }
    ++accepted;
    for (const ProofStep& step : mutant.proof.steps) {
      EXPECT_TRUE(is_numerically_true(mutant.proof, step.fact))
          << name << " round " << round << ": " << to_string(step.fact, mutant.proof.point_names);
    }
  }
  EXPECT_GT(refused, 3'000U);
  EXPECT_GT(accepted, 100U);  // harmless changes: other names of one thing, spare premises
}

/// The goals of mutants are their mutated steps, so that a changed conclusion alone is no reason to refuse.
TEST(Mutation, ConclusionsThatAreAcceptedAreTrueInTheFigure) {
  const auto examples = all_examples();
  Mutator mutator(77);
  std::size_t changed = 0;
  for (std::size_t round = 0; round < 12'000; ++round) {
    const auto& [name, original] = examples[round % examples.size()];
    Example mutant = original;
    for (std::size_t count = 1 + mutator.below(3); count > 0; --count) mutator.mutate(mutant);
    mutant.problem.goals.clear();
    mutant.proof.goals.clear();
    for (std::size_t i = 0; i < mutant.proof.steps.size(); ++i) {
      mutant.problem.goals.push_back(mutant.proof.steps[i].fact);
      mutant.proof.goals.push_back({ProofReference::Kind::kStep, i});
    }
    if (!check_proof(mutant.proof, mutant.problem)) continue;
    for (std::size_t i = 0; i < mutant.proof.steps.size(); ++i) {
      const Fact& fact = mutant.proof.steps[i].fact;
      if (!(fact == original.proof.steps[i].fact)) ++changed;
      EXPECT_TRUE(is_numerically_true(mutant.proof, fact))
          << name << " round " << round << ": " << to_string(fact, mutant.proof.point_names);
    }
  }
  EXPECT_GT(changed, 30U);
}

TEST(Mutation, DamagedFilesAreRefusedOrHarmless) {
  const auto examples = all_examples();
  SplitMix64 random(11);
  std::size_t readable = 0;
  for (std::size_t round = 0; round < 4'000; ++round) {
    const auto& [name, original] = examples[round % examples.size()];
    std::string text = write_proof_json(original.proof);
    const std::size_t steps = text.find("\"configuration\"");
    for (std::uint64_t changes = 1 + random.next() % 2; changes > 0; --changes) {
      // Mostly behind the coordinates; a byte is replaced by another byte of the file.
      const std::size_t from = random.next() % 8 == 0 ? 0 : steps;
      text[from + random.next() % (text.size() - from)] = text[steps + random.next() % (text.size() - steps)];
    }
    const Result<Proof> damaged = read_proof_json(text);
    if (!damaged) continue;
    ++readable;
    if (!check_proof(damaged.value(), original.problem)) continue;
    for (const ProofStep& step : damaged.value().steps) {
      EXPECT_TRUE(is_numerically_true(damaged.value(), step.fact)) << name << " round " << round << ": " << text;
    }
  }
  EXPECT_GT(readable, 400U);
}

}  // namespace
}  // namespace pappus::symbolic
