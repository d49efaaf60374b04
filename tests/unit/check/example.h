// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

#include <gmpxx.h>

#include "symbolic/check/check_proof.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// A statement and a proof of it, written by hand.
struct Example {
  Problem problem;
  Proof proof;
};

/// A term of a linear step: "1/2", "p3" or "7", and the instance.
struct Term {
  std::string coefficient;
  std::string reference;
  std::string instance;
};

/// Writes examples as texts in the words of proof files. Broken texts abort: they are the test's own.
class ExampleBuilder {
 public:
  /// The statement requires that the point differs from those before it which are elsewhere.
  ExampleBuilder& point(const std::string& name, const mpf_class& x, const mpf_class& y);
  ExampleBuilder& hypothesis(const std::string& fact);
  /// What the statement says of order.
  ExampleBuilder& order(const std::string& fact);
  ExampleBuilder& goal(const std::string& fact, const std::string& reference);
  ExampleBuilder& configuration(const std::string& fact);
  ExampleBuilder& step(const std::string& fact, const std::string& rule, std::initializer_list<std::string> premises,
                       std::initializer_list<std::string> configuration = {});
  ExampleBuilder& linear(const std::string& fact, const std::string& rule, std::initializer_list<Term> terms,
                         std::initializer_list<std::string> configuration = {});
  [[nodiscard]] const Example& build() const { return example_; }
  operator Example() const { return example_; }  // NOLINT(google-explicit-constructor)

 private:
  Example example_;
};

/// 400 bits: a number that the test computes with.
[[nodiscard]] mpf_class number(double value);
[[nodiscard]] mpf_class quotient(int numerator, int denominator);
/// 70 decimals.
[[nodiscard]] std::string decimal(const mpf_class& value);
[[nodiscard]] Fact fact_in(const Example& example, const std::string& text);
[[nodiscard]] ProofReference reference_in(const std::string& text);

/// Replaces configuration fact g(index+1).
void set_configuration(Example& example, std::size_t index, const std::string& text);
void set_fact(Example& example, std::size_t step, const std::string& text);

/// "accepted", or "WHERE: REASON".
[[nodiscard]] std::string verdict(const Example& example);

}  // namespace pappus::symbolic
