// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/proof/sample_proofs.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

ProofReference given(std::size_t number) { return {ProofReference::Kind::kHypothesis, number - 1}; }
ProofReference step(std::size_t number) { return {ProofReference::Kind::kStep, number - 1}; }

}  // namespace

Fact fact_of(const Proof& proof, std::string_view text) {
  const Result<Fact> fact = parse_fact(text, proof.point_names);
  if (!fact) ADD_FAILURE() << text << ": " << fact.error().message;
  PAPPUS_CHECK(fact.has_value());
  return fact.value();
}

Proof sample_chord_proof() {
  Proof proof;
  proof.problem_name = "tangent_chord";
  proof.statement =
      "a b c = triangle a b c; o = circle o a b c; d = on_circle d o a; t = on_tline t a o a; e = eqdistance e c a b ? "
      "eqangle a t a b c a c b";
  proof.point_names = {"a", "b", "c", "o", "d", "t", "e"};
  proof.coordinates = {{"0", "1"},     {"-0.8", "-0.6"}, {"0.8", "-0.6"}, {"0", "0"},
                       {"0.6", "0.8"}, {"-2", "1"},      {"1.5", "-1"}};
  const auto fact = [&](std::string_view text) { return fact_of(proof, text); };
  proof.hypotheses = {fact("circle o a b c"), fact("cong o d o a"), fact("perp a t o a"), fact("cong c e a b")};
  proof.configuration = {fact("diff a b"), fact("ncoll a b c"), fact("sameclock a b c a c d"),
                         fact("branch a t a b c a c b -1 1 1 -1 0 2")};
  proof.steps.push_back({fact("circle o a b c d"), Rule::kCircleFromEqualDistances, {given(1), given(2)}, {}, {0}});
  proof.steps.push_back({fact("eqangle a b a d c b c d"),
                         Rule::kLinearDirection,
                         {},
                         {{Rational(1), step(1), fact("eqangle a b a d c b c d")}},
                         {}});
  proof.steps.push_back({fact("simtri a b c d c b"), Rule::kSimilarAngleAngle, {step(2), step(1)}, {}, {1, 2}});
  proof.steps.push_back({fact("eqangle a t a b c a c b"),
                         Rule::kLinearDirection,
                         {},
                         {{Rational(1), given(3), fact("perp a t o a")},
                          {Rational(-1, 2), step(1), fact("eqangle o a o b o b o c")},
                          {Rational(2), step(3), fact("eqangle a b a c d c d b")}},
                         {3}});
  proof.goals = {step(4)};
  proof.existence = Existence{proof.hypotheses, {}};
  return proof;
}

Proof sample_ratio_proof() {
  Proof proof;
  proof.problem_name = "names & 100% \\odd{}_#1";
  proof.statement = "a = free a; B_1 $ ~ ^ | `quoted` <b>bold</b> ? rconst a o1' b1 tmp 1/2";
  proof.point_names = {"a", "A", "o1'", "b1", "tmp", "x"};
  proof.auxiliary = {{"x = midpoint x a A"}};
  const auto fact = [&](std::string_view text) { return fact_of(proof, text); };
  proof.hypotheses = {fact("eqratio a A o1' b1 a tmp A tmp"), fact("cong a tmp b1 tmp"), fact("midp x a A")};
  proof.configuration = {fact("between x a A"), fact("sameclock a A b1 a A tmp")};
  proof.steps.push_back(
      {fact("coll x a A"), Rule::kLinearDirection, {}, {{Rational(1), given(3), fact("para x a x A")}}, {}});
  proof.steps.push_back({fact("rconst a o1' b1 tmp 1/2"),
                         Rule::kLinearLogLength,
                         {},
                         {{Rational(1, 2), given(1), fact("eqratio a A o1' b1 a tmp A tmp")},
                          {Rational(-1), given(2), fact("cong a tmp b1 tmp")},
                          {Rational(2), given(3), fact("rconst a A a x 2")},
                          {Rational(-2, 3), given(3), fact("cong x a x A")}},
                         {}});
  proof.goals = {step(2), {ProofReference::Kind::kConfiguration, 1}};
  return proof;
}

Proof empty_proof() { return {}; }

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return stream ? text.str() : std::string();
}

void expect_golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(PAPPUS_SOURCE_DIR) + "/tests/golden/proofs/" + name;
  if (std::getenv("PAPPUS_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << actual;
  EXPECT_EQ(read_file(path), actual) << "PAPPUS_UPDATE_GOLDEN=1 rewrites " << path;
}

}  // namespace pappus::symbolic
