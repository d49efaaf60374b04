// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/example.h"

#include <array>
#include <cmath>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

constexpr mp_bitcnt_t kPrecision = 400;

Rule rule_named(const std::string& name) {
  const auto rule = find_rule(name);
  PAPPUS_CHECK(rule.has_value());
  return *rule;
}

std::vector<std::size_t> indices(std::initializer_list<std::string> references) {
  std::vector<std::size_t> result;
  for (const std::string& reference : references) result.push_back(reference_in(reference).index);
  return result;
}

}  // namespace

mpf_class number(double value) { return mpf_class(value, kPrecision); }

mpf_class quotient(int numerator, int denominator) {
  return mpf_class(mpf_class(numerator, kPrecision) / mpf_class(denominator, kPrecision), kPrecision);
}

std::string decimal(const mpf_class& value) {
  std::array<char, 200> buffer{};
  gmp_snprintf(buffer.data(), buffer.size(), "%.70Ff", value.get_mpf_t());
  return buffer.data();
}

ProofReference reference_in(const std::string& text) {
  if (text[0] == 'p') return {ProofReference::Kind::kHypothesis, std::stoul(text.substr(1)) - 1};
  if (text[0] == 'g') return {ProofReference::Kind::kConfiguration, std::stoul(text.substr(1)) - 1};
  return {ProofReference::Kind::kStep, std::stoul(text) - 1};
}

Fact fact_in(const Example& example, const std::string& text) {
  Result<Fact> fact = parse_fact(text, example.proof.point_names);
  if (!fact) std::fprintf(stderr, "'%s': %s\n", text.c_str(), fact.error().message.c_str());
  PAPPUS_CHECK(fact.has_value());
  return std::move(fact).value();
}

ExampleBuilder& ExampleBuilder::point(const std::string& name, const mpf_class& x, const mpf_class& y) {
  const std::pair place(decimal(x), decimal(y));
  const PointId added(example_.problem.point_names.size());
  for (std::size_t i = 0; i < added.index(); ++i) {
    // What is nearer than conditions are certified is no different place.
    const auto& other = example_.proof.coordinates[i];
    constexpr double kApart = 1e-12;
    const bool is_apart = std::abs(std::stod(other.first) - std::stod(place.first)) > kApart ||
                          std::abs(std::stod(other.second) - std::stod(place.second)) > kApart;
    if (!is_apart) continue;
    example_.problem.requirements.push_back({Predicate::kDistinct, {PointId(i), added}, {}});
  }
  example_.problem.point_names.push_back(name);
  example_.proof.point_names.push_back(name);
  example_.proof.coordinates.push_back(place);
  return *this;
}

ExampleBuilder& ExampleBuilder::hypothesis(const std::string& fact) {
  example_.problem.hypotheses.push_back(fact_in(example_, fact));
  example_.proof.hypotheses.push_back(example_.problem.hypotheses.back());
  return *this;
}

ExampleBuilder& ExampleBuilder::order(const std::string& fact) {
  example_.problem.order.push_back(fact_in(example_, fact));
  return *this;
}

ExampleBuilder& ExampleBuilder::goal(const std::string& fact, const std::string& reference) {
  example_.problem.goals.push_back(fact_in(example_, fact));
  example_.proof.goals.push_back(reference_in(reference));
  return *this;
}

ExampleBuilder& ExampleBuilder::configuration(const std::string& fact) {
  example_.proof.configuration.push_back(fact_in(example_, fact));
  return *this;
}

ExampleBuilder& ExampleBuilder::step(const std::string& fact, const std::string& rule,
                                     std::initializer_list<std::string> premises,
                                     std::initializer_list<std::string> configuration) {
  ProofStep step{fact_in(example_, fact), rule_named(rule), {}, {}, indices(configuration)};
  for (const std::string& premise : premises) step.premises.push_back(reference_in(premise));
  example_.proof.steps.push_back(std::move(step));
  return *this;
}

ExampleBuilder& ExampleBuilder::linear(const std::string& fact, const std::string& rule,
                                       std::initializer_list<Term> terms,
                                       std::initializer_list<std::string> configuration) {
  ProofStep step{fact_in(example_, fact), rule_named(rule), {}, {}, indices(configuration)};
  for (const Term& term : terms) {
    const auto coefficient = Rational::parse(term.coefficient);
    PAPPUS_CHECK(coefficient.has_value());
    step.combination.push_back({*coefficient, reference_in(term.reference), fact_in(example_, term.instance)});
  }
  example_.proof.steps.push_back(std::move(step));
  return *this;
}

void set_configuration(Example& example, std::size_t index, const std::string& text) {
  example.proof.configuration.at(index) = fact_in(example, text);
}

void set_fact(Example& example, std::size_t step, const std::string& text) {
  example.proof.steps.at(step).fact = fact_in(example, text);
}

std::string verdict(const Example& example) {
  const auto result = check_proof(example.proof, example.problem);
  return result ? "accepted" : result.error().where + ": " + result.error().reason;
}

}  // namespace pappus::symbolic
