// SPDX-License-Identifier: Apache-2.0
// Certificates written by hand, so that the checker is tested without the prover.
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/check/certificate_equation.h"
#include "symbolic/check/certificate_polynomial.h"
#include "symbolic/check/check_proof.h"

namespace pappus::symbolic {
namespace {

using checker::CertificatePolynomial;
using checker::CertificateRing;

using Coordinates = std::vector<std::pair<std::string, std::string>>;

/// A problem and its proof from facts over the points a, b, c, ….
struct Hand {
  Problem problem;
  Proof proof;

  Hand(std::size_t points, const std::vector<std::string>& hypotheses, const std::string& goal,
       Coordinates coordinates) {
    for (std::size_t i = 0; i < points; ++i) problem.point_names.push_back(std::string(1, static_cast<char>('a' + i)));
    for (const std::string& text : hypotheses) problem.hypotheses.push_back(fact(text));
    problem.goals = {fact(goal)};
    proof.point_names = problem.point_names;
    proof.hypotheses = problem.hypotheses;
    proof.coordinates = std::move(coordinates);
    // The checker asks for many decimals; the examples write ten.
    for (auto& [x, y] : proof.coordinates) {
      x += std::string(60, '0');
      y += std::string(60, '0');
    }
    // The statement requires that points which are elsewhere are different.
    for (std::size_t j = 1; j < points; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (proof.coordinates[i] != proof.coordinates[j])
          problem.requirements.push_back({Predicate::kDistinct, {PointId(i), PointId(j)}, {}});
      }
    }
    proof.certificate.emplace();
    certificate().origin = PointId(0);
    certificate().unit = PointId(1);
    certificate().goals = problem.goals;
  }

  [[nodiscard]] Fact fact(const std::string& text) const { return parse_fact(text, problem.point_names).value(); }
  AlgebraicCertificate& certificate() { return *proof.certificate; }
  void place(int point, std::array<std::string, 3> coordinates, CertificateEquation first, CertificateEquation second) {
    certificate().points.push_back({PointId(point), std::move(coordinates), {first, second}});
  }
  /// Empty when the proof is accepted.
  [[nodiscard]] std::string objection() const {
    const auto verdict = check_proof(proof, problem);
    return verdict ? "" : verdict.error().where + ": " + verdict.error().reason;
  }
};

CertificateEquation hypothesis(std::size_t index, std::size_t component) {
  return {CertificateEquation::Kind::kHypothesis, index, component};
}
CertificateEquation parameter(std::size_t index) { return {CertificateEquation::Kind::kParameter, index, 0}; }

/// c free, d and e the midpoints of ac and bc.
Hand midline() {
  Hand hand(5, {"midp d a c", "midp e b c"}, "para d e a b",
            {{"0.0000000000", "0.0000000000"},
             {"1.0000000000", "0.0000000000"},
             {"0.3000000000", "0.8000000000"},
             {"0.1500000000", "0.4000000000"},
             {"0.6500000000", "0.4000000000"}});
  const PointId a(0), b(1), c(2);
  hand.certificate().parameters = {{CertificateParameter::Kind::kAlong, {c, a, a, b}},
                                   {CertificateParameter::Kind::kAcross, {c, a, a, b}}};
  hand.place(2, {"u1", "u2", "1"}, parameter(0), parameter(1));
  hand.place(3, {"u1", "u2", "2"}, hypothesis(0, 0), hypothesis(0, 1));
  hand.place(4, {"u1+1", "u2", "2"}, hypothesis(1, 0), hypothesis(1, 1));
  return hand;
}

TEST(Certificate, AcceptsTheMidline) { EXPECT_EQ(midline().objection(), ""); }

TEST(Certificate, RefusesWhatIsNotDetermined) {
  Hand hand = midline();
  hand.certificate().points[1].equations[1] = hypothesis(0, 0);
  EXPECT_EQ(hand.objection(), "certificate point 2: its equations do not certainly determine it");
}

TEST(Certificate, RefusesTheWrongPlace) {
  Hand hand = midline();
  hand.certificate().points[1].coordinates[0] = "u1+u2";
  EXPECT_EQ(hand.objection(), "certificate point 2: its coordinates do not satisfy its equations");
}

TEST(Certificate, RefusesWhatIsNotPlaced) {
  Hand hand = midline();
  std::swap(hand.certificate().points[0], hand.certificate().points[1]);
  EXPECT_EQ(hand.objection(), "certificate point 1: an equation has points that are not yet placed");
}

TEST(Certificate, RefusesAFalseGoal) {
  Hand hand = midline();
  hand.problem.goals = {hand.fact("perp d e a b")};
  hand.certificate().goals = hand.problem.goals;
  EXPECT_EQ(hand.objection(), "goal 1: it is not an identity in the coordinates");
}

TEST(Certificate, RefusesADegenerateGoal) {
  Hand hand = midline();
  hand.problem.goals = {hand.fact("para d d a b")};
  hand.certificate().goals = hand.problem.goals;
  EXPECT_EQ(hand.objection(), "goal 1: its points cannot be relied on to be different");
}

TEST(Certificate, RefusesStepsAndOtherConditionsBesideIt) {
  Hand hand = midline();
  hand.proof.configuration.push_back(hand.fact("diff a b"));
  EXPECT_EQ(hand.objection(), "");
  hand.proof.configuration.push_back(hand.fact("npara a b a c"));
  EXPECT_TRUE(hand.objection().starts_with("certificate: "));
  hand.proof.configuration.clear();
  hand.proof.goals.emplace_back();
  EXPECT_TRUE(hand.objection().starts_with("certificate: "));
}

TEST(Certificate, ListsWhatTheStatementDoesNotGuarantee) {
  Hand hand = midline();
  hand.problem.requirements.clear();
  EXPECT_EQ(hand.objection(),
            "frame: its two points cannot be relied on to be different; 'diff a b' is neither listed nor guaranteed by "
            "the statement");
  hand.proof.configuration = {hand.fact("diff a b")};
  EXPECT_NE(hand.objection().find("goal 1: its points cannot be relied on to be different; 'diff d e'"),
            std::string::npos);
  hand.proof.configuration.push_back(hand.fact("diff d e"));
  EXPECT_EQ(hand.objection(), "");
}

/// A length in the statement has no meaning once the figure is scaled: c at distance 2 from a is not at (2, 0).
TEST(Certificate, FixedLengthsHaveNoEquations) {
  Hand hand(3, {"coll a b c", "lconst a c 2"}, "rconst a c a b 2",
            {{"0.0000000000", "0.0000000000"}, {"1.0000000000", "0.0000000000"}, {"2.0000000000", "0.0000000000"}});
  hand.place(2, {"2", "0", "1"}, hypothesis(0, 0), hypothesis(1, 0));
  EXPECT_EQ(hand.objection(), "certificate point 1: it refers to an equation that its hypothesis does not have");
}

/// c lies on ab, and d on the circles about a and about b through c, which touch there: d is c.
Hand contact(const char* third_x) {
  Hand hand(4, {"coll a b c", "cong a d a c", "cong b d b c"}, "idc c d",
            {{"0.0000000000", "0.0000000000"},
             {"1.0000000000", "0.0000000000"},
             {third_x, "0.0000000000"},
             {third_x, "0.0000000000"}});
  const PointId a(0), b(1), c(2);
  hand.certificate().parameters = {{CertificateParameter::Kind::kAlong, {c, a, a, b}}};
  hand.place(2, {"u1", "0", "1"}, hypothesis(0, 0), parameter(0));
  hand.place(3, {"u1", "0", "1"}, hypothesis(1, 0), hypothesis(2, 0));
  return hand;
}

TEST(Certificate, CirclesThatTouchHaveOnePointInCommon) {
  EXPECT_EQ(contact("0.3000000000").objection(), "");
  EXPECT_EQ(contact("-0.7000000000").objection(), "");
}

/// The same equations off the line of centres leave two points, and the figure's may be either.
TEST(Certificate, CirclesThatMayCrossAreNoContact) {
  Hand hand(4, {"cong a d a c", "cong b d b c"}, "idc c d",
            {{"0.0000000000", "0.0000000000"},
             {"1.0000000000", "0.0000000000"},
             {"0.3000000000", "0.0000000000"},
             {"0.3000000000", "0.0000000000"}});
  const PointId a(0), b(1), c(2);
  hand.certificate().parameters = {{CertificateParameter::Kind::kAlong, {c, a, a, b}},
                                   {CertificateParameter::Kind::kAcross, {c, a, a, b}}};
  hand.place(2, {"u1", "u2", "1"}, parameter(0), parameter(1));
  hand.place(3, {"u1", "u2", "1"}, hypothesis(0, 0), hypothesis(1, 0));
  EXPECT_EQ(hand.objection(), "certificate point 2: its equations do not certainly determine it");
}

TEST(CertificatePolynomial, ReadsSumsOfTermsOnly) {
  const CertificateRing ring(2, 0);
  for (const char* text : {"0", "-1", "u1", "-3*u1^2*u2+u2-17", "u1*u1", "2*3*u2", "u1^1000"}) {
    EXPECT_TRUE(CertificatePolynomial::parse(ring, text).has_value()) << text;
  }
  for (const char* text : {"", "u3", "r1", "u1 ", "(u1)", "u1^1001", "u1^600*u1^600", "1.5", "+", "u1-", "u1^-1"}) {
    EXPECT_FALSE(CertificatePolynomial::parse(ring, text).has_value()) << text;
  }
  const auto square = CertificatePolynomial::parse(ring, "u1^2-2*u1*u2+u2^2");
  const auto base = CertificatePolynomial::parse(ring, "u2-u1");
  EXPECT_TRUE(*square == *base * *base);
}

TEST(CertificatePolynomial, RootsAreReduced) {
  CertificateRing ring(1, 2);
  ring.add_radicand(*CertificatePolynomial::parse(ring, "u1^2+1"));
  ring.add_radicand(*CertificatePolynomial::parse(ring, "r1+2"));
  EXPECT_TRUE(*CertificatePolynomial::parse(ring, "r1^2-u1^2") == CertificatePolynomial(ring, 1));
  EXPECT_TRUE(*CertificatePolynomial::parse(ring, "r2^4-4*r1") == *CertificatePolynomial::parse(ring, "u1^2+5"));
}

TEST(CertificatePolynomial, StopsWhenTheBudgetIsSpent) {
  const CertificateRing ring(1, 0);
  EXPECT_FALSE(ring.spend(~std::size_t{0}));
  EXPECT_TRUE(ring.is_exhausted());
}

/// Sum of `terms` products of powers of three variables each, which differ.
std::string sparse(std::size_t terms, std::size_t variables) {
  std::string text;
  const auto power = [](std::size_t variable, const char* exponent) {
    return "u" + std::to_string(variable) + "^" + exponent;
  };
  for (std::size_t a = 1; a <= variables; ++a) {
    for (std::size_t b = a + 1; b <= variables; ++b) {
      for (std::size_t c = b + 1; c <= variables && terms > 0; ++c, --terms)
        text += (text.empty() ? "" : "+") + power(a, "1") + "*" + power(b, "2") + "*" + power(c, "3");
    }
  }
  return text;
}

TEST(CertificatePolynomial, ProductsBeyondTheMemoryAreNotBegun) {
  const CertificateRing ring(40, 0);
  const auto factor = CertificatePolynomial::parse(ring, sparse(6000, 40));
  ASSERT_TRUE(factor.has_value());
  const std::size_t held = ring.memory();
  EXPECT_GT(held, 6000U * 8U);
  EXPECT_LT(held, 6000U * 100U);
  const CertificatePolynomial product = *factor * *factor;
  EXPECT_TRUE(ring.is_exhausted());
  EXPECT_TRUE(product.is_zero());
  EXPECT_EQ(ring.memory(), held);
}

TEST(CertificatePolynomial, MemoryThatIsFreeAgainDoesNotCount) {
  const CertificateRing ring(3, 0);
  const auto factor = CertificatePolynomial::parse(ring, "u1+u2-3*u3+1");
  const std::size_t held = ring.memory();
  for (int i = 0; i < 10; ++i) {
    CertificatePolynomial power = *factor * *factor;
    power = power * power;
    const CertificatePolynomial copy = power;
    EXPECT_GT(ring.memory(), held);
  }
  EXPECT_EQ(ring.memory(), held);
  EXPECT_FALSE(ring.is_exhausted());
}

/// A dense product has far fewer terms than there are pairs: as many as monomials of its degrees.
TEST(CertificatePolynomial, DenseProductsCostWhatTheyHold) {
  const CertificateRing ring(2, 0);
  CertificatePolynomial power(ring, 1);
  const auto base = CertificatePolynomial::parse(ring, "u1+u2+1");
  for (int i = 0; i < 80; ++i) power = power * *base;
  const CertificatePolynomial product = power * power;  // 3,321 terms each, 11 million pairs
  EXPECT_FALSE(ring.is_exhausted());
  EXPECT_FALSE(product.is_zero());
}

TEST(CertificatePolynomial, LongNumbersAndManyFactorsAreRefusedAtOnce) {
  const CertificateRing ring(1, 0);
  std::string nines = "9";
  for (int i = 0; i < 1'000'000; ++i) nines += "*9";
  EXPECT_FALSE(CertificatePolynomial::parse(ring, nines).has_value());
  EXPECT_FALSE(CertificatePolynomial::parse(ring, std::string(100'001, '9')).has_value());
  EXPECT_TRUE(CertificatePolynomial::parse(ring, "3*3*3*3*u1").has_value());
  EXPECT_LT(ring.work(), 10'000U);
  // Digits are paid for, whether they are one number's or many numbers'.
  const std::string number(50'000, '7');
  const std::size_t before = ring.work();
  EXPECT_TRUE(CertificatePolynomial::parse(ring, number + "*u1+" + number).has_value());
  EXPECT_GT(ring.work() - before, 1'000'000U);
}

TEST(CertificatePolynomial, PowersOfValuesArePaidFor) {
  const CertificateRing ring(1, 0);
  const auto polynomial = CertificatePolynomial::parse(ring, "u1^1000+u1^999");
  const std::size_t before = ring.work();
  const std::vector<checker::Interval> values{1};
  EXPECT_EQ(checker::certain_sign(polynomial->evaluate(values)), 1);
  EXPECT_GT(ring.work() - before, 1000U * 100U);
}

TEST(CertificateRelation, NumbersFollowTheContract) {
  const std::vector<std::string> names{"a", "b", "c", "d", "e", "f"};
  const auto count = [&](const char* text) { return checker::relations_of(parse_fact(text, names).value()).size(); };
  EXPECT_EQ(count("coll a b c d"), 4U);
  EXPECT_EQ(count("cyclic a b c d e"), 5U);
  EXPECT_EQ(count("circle a b c d"), 3U);
  EXPECT_EQ(count("midp a b c"), 2U);
  EXPECT_EQ(count("contri a b c d e f"), 3U);
  EXPECT_EQ(count("distmeq a b c d 1 -1 2"), 1U);
  EXPECT_EQ(count("distmeq a b c d 1 1 2"), 0U);
  EXPECT_EQ(count("distseq a b c d 1 -1"), 0U);
  EXPECT_EQ(count("lconst a b 3"), 0U);
  EXPECT_EQ(count("between a b c"), 0U);
}

}  // namespace
}  // namespace pappus::symbolic
