// SPDX-License-Identifier: Apache-2.0
// Every single change to the numbers of an accepted certificate makes the checker refuse it.
#include <cctype>
#include <cstddef>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/check/check_proof.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "tests/unit/elimination/problems.h"

namespace pappus::symbolic {
namespace {

bool accepts(const Proof& proof, const Problem& problem) { return check_proof(proof, problem).has_value(); }

bool is_digit(char character) { return std::isdigit(static_cast<unsigned char>(character)) != 0; }

/// The text with one coefficient, index, exponent or sign changed, in every way of a few, and with a term more.
std::vector<std::string> mutants(const std::string& polynomial) {
  std::vector<std::string> result{polynomial + "+1", polynomial + "-u1", ""};
  for (std::size_t i = 0; i < polynomial.size(); ++i) {
    std::string text = polynomial;
    if (is_digit(text[i])) {
      text[i] = text[i] == '9' ? '1' : static_cast<char>(text[i] + 1);
    } else if (text[i] == '-' || text[i] == '+') {
      if (i == 0) {
        text.erase(0, 1);
      } else {
        text[i] = text[i] == '-' ? '+' : '-';
      }
    } else if (text[i] == '*') {
      text[i] = '+';
    } else {
      continue;
    }
    result.push_back(std::move(text));
  }
  return result;
}

struct Accepted {
  Problem problem;
  Proof proof;
};

Accepted accepted(const std::string& statement) {
  Task task = task_of(statement);
  AlgebraicOutcome outcome = prove_algebraically(task.problem, task.figure, {});
  PAPPUS_CHECK(outcome.proof.has_value() && accepts(*outcome.proof, task.problem));
  return {std::move(task.problem), std::move(*outcome.proof)};
}

const std::vector<std::string>& statements() {
  static const std::vector<std::string> all{
      "a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; e = foot e i a c ? cong i d i e",
      "a b c = triangle a b c; d = foot d a b c; e = midpoint e b a; f = midpoint f c b; g = midpoint g a c "
      "? cyclic d g e f",
      "a b = segment a b; c = s_angle b a c 30; d = foot d b a c ? rconst b d a b 1/2",
      "a b c = triangle a b c; d = angle_bisector d a b c, on_dia d b c; e = angle_bisector e b a c, on_dia e a c "
      "? para d e a b"};
  return all;
}

TEST(CertificateMutation, EveryCoordinateCounts) {
  for (const std::string& statement : statements()) {
    const Accepted given = accepted(statement);
    std::size_t tried = 0;
    for (std::size_t p = 0; p < given.proof.certificate->points.size(); ++p) {
      for (std::size_t k = 0; k < 3; ++k) {
        const std::string& original = given.proof.certificate->points[p].coordinates[k];
        for (const std::string& mutant : mutants(original)) {
          Proof proof = given.proof;
          proof.certificate->points[p].coordinates[k] = mutant;
          EXPECT_FALSE(accepts(proof, given.problem)) << statement << "\n" << original << " became " << mutant;
          ++tried;
        }
      }
    }
    EXPECT_GT(tried, 20U);
  }
}

TEST(CertificateMutation, EveryRootCounts) {
  std::size_t tried = 0;
  for (const std::string& statement : statements()) {
    const Accepted given = accepted(statement);
    for (std::size_t r = 0; r < given.proof.certificate->roots.size(); ++r) {
      for (const std::string& mutant : mutants(given.proof.certificate->roots[r])) {
        Proof proof = given.proof;
        proof.certificate->roots[r] = mutant;
        EXPECT_FALSE(accepts(proof, given.problem)) << statement << "\nroot " << mutant;
        ++tried;
      }
      Proof proof = given.proof;
      proof.certificate->roots[r] = "r" + std::to_string(r + 1);
      EXPECT_FALSE(accepts(proof, given.problem));
    }
  }
  EXPECT_GT(tried, 4U);
}

TEST(CertificateMutation, EveryPartIsNeeded) {
  for (const std::string& statement : statements()) {
    const Accepted given = accepted(statement);
    const AlgebraicCertificate& certificate = *given.proof.certificate;
    for (std::size_t p = 0; p < certificate.points.size(); ++p) {
      Proof without = given.proof;
      without.certificate->points.erase(without.certificate->points.begin() + static_cast<std::ptrdiff_t>(p));
      EXPECT_FALSE(accepts(without, given.problem)) << statement << " without point " << p;
      for (const std::size_t e : {0U, 1U}) {
        Proof repeated = given.proof;
        repeated.certificate->points[p].equations[e] = repeated.certificate->points[p].equations[1 - e];
        EXPECT_FALSE(accepts(repeated, given.problem)) << statement << " one equation for point " << p;
        Proof absent = given.proof;
        absent.certificate->points[p].equations[e].component = 99;
        absent.certificate->points[p].equations[e].kind = CertificateEquation::Kind::kHypothesis;
        EXPECT_FALSE(accepts(absent, given.problem));
        absent.certificate->points[p].equations[e] = {CertificateEquation::Kind::kHypothesis, 99, 0};
        EXPECT_FALSE(accepts(absent, given.problem));
        absent.certificate->points[p].equations[e] = {CertificateEquation::Kind::kParameter, 99, 0};
        EXPECT_FALSE(accepts(absent, given.problem));
      }
    }
    Proof swapped = given.proof;
    std::swap(swapped.certificate->origin, swapped.certificate->unit);
    EXPECT_FALSE(accepts(swapped, given.problem)) << statement;
    swapped = given.proof;
    swapped.certificate->unit = swapped.certificate->origin;
    EXPECT_FALSE(accepts(swapped, given.problem)) << statement;
    for (std::size_t u = 0; u < certificate.parameters.size(); ++u) {
      Proof other = given.proof;
      std::swap(other.certificate->parameters[u].points[2], other.certificate->parameters[u].points[3]);
      // A slope does not depend on the sense of BC.
      if (certificate.parameters[u].kind == CertificateParameter::Kind::kSlope) continue;
      EXPECT_FALSE(accepts(other, given.problem)) << statement << " parameter " << u;
    }
  }
}

/// A figure that does not satisfy the hypotheses, or in which points are elsewhere, is not the certificate's.
TEST(CertificateMutation, TheFigureCounts) {
  const Accepted given = accepted(statements()[0]);
  for (std::size_t i = 0; i < given.proof.coordinates.size(); ++i) {
    Proof moved = given.proof;
    char& digit = moved.coordinates[i].first[4];
    digit = digit == '9' ? '1' : static_cast<char>(digit + 1);
    EXPECT_FALSE(accepts(moved, given.problem)) << "point " << i;
  }
}

TEST(CertificateMutation, AnotherGoalIsRefused) {
  const Accepted given = accepted(statements()[0]);
  for (const char* goal : {"cong i a i b", "eqangle a b a c a c a b", "coll a b c", "perp a b a c", "lconst a b 1",
                           "distseq a b b c c a 1 1 -1", "acompute a b a c", "midp i a b", "idc a b"}) {
    Accepted other = given;
    const auto fact = parse_fact(goal, other.problem.point_names);
    ASSERT_TRUE(fact.has_value()) << goal;
    other.problem.goals = {fact.value()};
    EXPECT_FALSE(accepts(other.proof, other.problem)) << goal;  // the certificate's goal is another
    other.proof.certificate->goals = {fact.value()};
    EXPECT_FALSE(accepts(other.proof, other.problem)) << goal;
  }
}

TEST(CertificateMutation, HostileTextsAreRefused) {
  const Accepted given = accepted(statements()[0]);
  const std::vector<std::string> hostile{"(u1+1)^1000000",
                                         "u1^1001",
                                         "u1^500*u1^501",
                                         "u1^99999999999999999999",
                                         "u99",
                                         "r1",
                                         "x",
                                         "u0",
                                         "u1*",
                                         "*u1",
                                         "u1++u2",
                                         "u1 + u2",
                                         "--u1",
                                         "1/2",
                                         "u1^-1",
                                         "u",
                                         "^2",
                                         "\xff",
                                         "+u1",
                                         "0x10",
                                         "1e9",
                                         std::string(200'000, '9'),
                                         std::string(1, '\0')};
  for (const std::string& text : hostile) {
    for (const std::size_t k : {0U, 1U, 2U}) {
      Proof proof = given.proof;
      proof.certificate->points[0].coordinates[k] = text;
      EXPECT_FALSE(accepts(proof, given.problem)) << text.substr(0, 40);
    }
  }
  Proof crowded = given.proof;
  crowded.certificate->parameters.resize(33, crowded.certificate->parameters[0]);
  EXPECT_FALSE(accepts(crowded, given.problem));
  Proof rooted = given.proof;
  rooted.certificate->roots.assign(9, "2");
  EXPECT_FALSE(accepts(rooted, given.problem));
  rooted.certificate->roots.assign(1, "-2");
  EXPECT_FALSE(accepts(rooted, given.problem));
}

/// Numbers that are small to write and large to multiply out: refused by the budget, and soon.
TEST(CertificateMutation, TooMuchWorkIsRefused) {
  Accepted given = accepted(statements()[1]);
  std::string large = "1";
  for (int i = 1; i <= 6000; ++i) {
    large += "+u1^" + std::to_string(i % 997) + "*u2^" + std::to_string((i * 7) % 991);
  }
  Proof proof = given.proof;
  for (CertificatePoint& point : proof.certificate->points) {
    for (std::string& text : point.coordinates) text = large;
  }
  EXPECT_FALSE(accepts(proof, given.problem));
}

}  // namespace
}  // namespace pappus::symbolic
