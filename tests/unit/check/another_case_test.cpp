// SPDX-License-Identifier: Apache-2.0
// Proofs whose figure satisfies the statement's equations, and is of another case than the one that is meant.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/check/check_proof.h"
#include "symbolic/core/check.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::StartsWith;

Problem problem_of(const std::string& statement) {
  auto problems = parse_problems("test\n" + statement + "\n", "test");
  EXPECT_TRUE(problems.has_value()) << (problems ? "" : problems.error().to_string());
  PAPPUS_CHECK(problems.has_value());
  return std::move(problems).value().front();
}

std::string verdict(const Proof& proof, const Problem& problem) {
  const auto result = check_proof(proof, problem);
  return result ? "accepted" : result.error().where + ": " + result.error().reason;
}

Figure figure_of(const Problem& problem) {
  auto figure = build_figure(problem, {});
  EXPECT_TRUE(figure.has_value()) << (figure ? "" : figure.error().message);
  PAPPUS_CHECK(figure.has_value());
  return std::move(figure).value();
}

/// Two statements of one set of equations, and a fact that the second says and the first does not.
struct Exchange {
  std::string proved;
  std::string claimed;
  std::string said;
};

std::vector<Exchange> exchanges() {
  const std::string triangle = "a b c = triangle a b c";
  return {
      {"a b = segment a b; c = psquare c a b; d = nsquare d a b ? midp a c d",
       "a b = segment a b; c = psquare c a b; d = psquare d a b ? midp a c d", "counterclock a b d"},
      {"a b = segment a b; c = s_angle b a c 30; d = mirror d b c; e = foot e d a b ? cong d e a c",
       "a b = segment a b; c = s_angle b a c 210; d = mirror d b c; e = foot e d a b ? cong d e a c",
       "counterclock a c b"},
      {"a b c = triangle a b c, s_angle a b c 60; d = on_line d b c ? aconst b a b d 60",
       "a b c = triangle a b c, s_angle a b c -120; d = on_line d b c ? aconst b a b d 60", "counterclock b c a"},
      {triangle + "; x y z i = excenter2 x y z i a b c ? cong i x i y",
       triangle + "; x y z i = incenter2 x y z i a b c ? cong i x i y", "sameclock i b c a b c"},
      {triangle + "; i = incenter i a b c; d = foot d i b c; e = foot e i a c ? cong i d i e",
       triangle + "; i = excenter i a b c; d = foot d i b c; e = foot e i a c ? cong i d i e", "sameclock i c b a b c"},
      {"a b = segment a b; c = on_opline c a b; m = midpoint m a c ? coll m a b",
       "a b = segment a b; c = between_bound c a b; m = midpoint m a c ? coll m a b", "between c a b"},
      {"a b = segment a b; c = on_line c a b, outside c a b; m = midpoint m a c ? coll m a b",
       "a b = segment a b; c = on_line c a b, between c a b; m = midpoint m a c ? coll m a b", "between c a b"},
      {"a b c = triangle a b c, obtuse a b c; d = midpoint d a b; e = midpoint e a c ? para d e b c",
       "a b c = triangle a b c, acute_triangle a b c; d = midpoint d a b; e = midpoint e a c ? para d e b c",
       "acute a b c"},
      {triangle + "; p = free p, twosides p c a b; d = midpoint d a p; e = midpoint e b p ? para d e a b",
       triangle + "; p = free p, inside p a b c; d = midpoint d a p; e = midpoint e b p ? para d e a b",
       "sameclock p a b p b c"},
      {triangle + "; p = free p, twosides p c a b; d = midpoint d a p; e = midpoint e b p ? para d e a b",
       triangle + "; p = free p, oneside p c a b; d = midpoint d a p; e = midpoint e b p ? para d e a b",
       "sameclock p a b c a b"},
      {"a b c = triangle a b c, longer a b a c; d = midpoint d a b; e = midpoint e a c ? para d e b c",
       "a b c = triangle a b c, longer a c a b; d = midpoint d a b; e = midpoint e a c ? para d e b c",
       "longer a c a b"},
      {triangle + "; x = free x, eqangle b a b x b x b c, sameclock b a x b c x; d = foot d x a b; e = foot e x b c "
                  "? cong x d x e",
       triangle + "; x = angle_bisector x a b c; d = foot d x a b; e = foot e x b c ? cong x d x e",
       "sameclock b a x b x c"},
      {"b c d = triangle b c d; x = free x, cong x b c d, cong x c b d, oneside x d b c ? cong b x c d",
       "b c d = triangle b c d; x = shift x b c d ? cong b x c d", "sameclock x b c d c b"},
      {"a b c d = quadrangle a b c d, para d c a b, cong d a b c, para a d b c; m = midpoint m a b ? coll m a b",
       "a b c d = iso_trapezoid a b c d, para a d b c; m = midpoint m a b ? coll m a b", "npara a d b c"},
      {"o a w b = quadrangle o a w b; x y = free x, cong o x o a, cong w y w b, perp x o x y, perp y w y x, "
       "twosides x y o w ? para o x w y",
       "o a w b = quadrangle o a w b; x y = cc_tangent0 x y o a w b ? para o x w y", "sameclock x o w y o w"},
      {"b c = segment b c; x = on_line x b c; m = midpoint m b x ? coll m b c",
       "b c = segment b c; x = on_line x b c, ncoll x b c; m = midpoint m b x ? coll m b c", "ncoll x b c"},
  };
}

void expect_refused(const Proof& proof, const Exchange& exchange) {
  EXPECT_EQ(verdict(proof, problem_of(exchange.proved)), "accepted") << exchange.proved;
  EXPECT_EQ(verdict(proof, problem_of(exchange.claimed)),
            "figure: the statement says '" + exchange.said + "', which is not certain in the figure")
      << exchange.claimed;
}

TEST(AnotherCase, StepsProveNothingForIt) {
  for (const Exchange& exchange : exchanges()) {
    const Problem problem = problem_of(exchange.proved);
    const ProverOutcome outcome = prove(problem, figure_of(problem), {});
    ASSERT_TRUE(outcome.proof.has_value()) << exchange.proved << ": " << outcome.reason;
    expect_refused(*outcome.proof, exchange);
  }
}

TEST(AnotherCase, CertificatesProveNothingForIt) {
  std::size_t proved = 0;
  for (const Exchange& exchange : exchanges()) {
    const Problem problem = problem_of(exchange.proved);
    const AlgebraicOutcome outcome = prove_algebraically(problem, figure_of(problem), {});
    if (!outcome.proof) continue;
    ++proved;
    expect_refused(*outcome.proof, exchange);
  }
  EXPECT_GT(proved, 8U);
}

/// The hypotheses hold where the second common point is the first.
TEST(AnotherCase, TheSecondCommonPointIsNotTheFirst) {
  for (const auto& [statement, said] :
       {std::pair<std::string, std::string>{"o w a = triangle o w a; p = intersection_cc p o w a ? cong o p o a",
                                            "diff p a"},
        {"a o b = triangle a o b; p = intersection_lc p a o b ? cong o p o b", "diff p b"}}) {
    const Problem problem = problem_of(statement);
    ProverOutcome outcome = prove(problem, figure_of(problem), {});
    ASSERT_TRUE(outcome.proof.has_value()) << statement;
    EXPECT_EQ(verdict(*outcome.proof, problem), "accepted");
    const std::size_t first = problem.order.front().points[1].index();
    outcome.proof->coordinates.back() = outcome.proof->coordinates[first];
    EXPECT_EQ(verdict(*outcome.proof, problem),
              "figure: the statement says '" + said + "', which is not certain in the figure");
  }
}

/// A triangle has area, and what a construction needs of its points is so in every figure.
TEST(AnotherCase, WhatConstructionsNeedIsCertain) {
  const std::string tail = "; d = midpoint d a c ? coll a b d";
  const Problem line = problem_of("a = free a; b = free b; c = free c, coll a c b" + tail);
  const ProverOutcome outcome = prove(line, figure_of(line), {});
  ASSERT_TRUE(outcome.proof.has_value());
  EXPECT_EQ(verdict(*outcome.proof, line), "accepted");
  EXPECT_EQ(verdict(*outcome.proof, problem_of("a b c = triangle a b c, coll a c b" + tail)),
            "figure: a construction of the statement needs 'ncoll a b c', which is not certain in the figure");
  // Equations that a construction needs are compared with the figure as hypotheses are.
  const std::string circle = "a b c o = quadrangle a b c o; x y z i = 2l1c x y z i a b c o ? coll x a c";
  Problem needs = problem_of(circle);
  EXPECT_EQ(to_string(needs.requirements.back(), needs.point_names), "ncoll a b c");
  Proof proof = *outcome.proof;
  Problem isosceles = line;
  isosceles.requirements = {parse_fact("cong a b a c", line.point_names).value()};
  EXPECT_THAT(verdict(proof, isosceles), StartsWith("figure: a construction of the statement needs 'cong a b a c'"));
}

}  // namespace
}  // namespace pappus::symbolic
