// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gtest/gtest.h>

#include "symbolic/proof/proof_json.h"
#include "symbolic/proof/write_latex.h"
#include "symbolic/proof/write_markdown.h"
#include "symbolic/proof/write_text.h"
#include "tests/unit/proof/sample_proofs.h"

namespace pappus::symbolic {
namespace {

/// a and b the frame, c free, m the midpoint of ac, and one root that nothing needs.
Proof sample() {
  Proof proof;
  proof.problem_name = "halves";
  proof.statement = "a b c = triangle a b c; m = midpoint m a c ? cong m a m c";
  proof.point_names = {"a", "b", "c", "m"};
  proof.coordinates = {{"0.0", "0.0"}, {"1.0", "0.0"}, {"0.5", "0.5"}, {"0.25", "0.25"}};
  proof.hypotheses = {fact_of(proof, "midp m a c")};
  AlgebraicCertificate certificate;
  certificate.origin = PointId(0);
  certificate.unit = PointId(1);
  const std::array<PointId, 4> points{PointId(2), PointId(0), PointId(0), PointId(1)};
  certificate.parameters = {{CertificateParameter::Kind::kAlong, points}, {CertificateParameter::Kind::kSlope, points}};
  certificate.roots = {"u1^2+3"};
  using Kind = CertificateEquation::Kind;
  certificate.points = {
      {PointId(2), {"u1", "u1*u2", "1"}, {CertificateEquation{Kind::kParameter, 0, 0}, {Kind::kParameter, 1, 0}}},
      {PointId(3), {"u1", "u1*u2", "2"}, {CertificateEquation{Kind::kHypothesis, 0, 0}, {Kind::kHypothesis, 0, 1}}}};
  certificate.goals = {fact_of(proof, "cong m a m c")};
  proof.certificate = certificate;
  return proof;
}

TEST(CertificateJson, ReadsWhatItWrites) {
  const Proof proof = sample();
  const std::string text = write_proof_json(proof);
  const auto again = read_proof_json(text);
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_EQ(*again.value().certificate, *proof.certificate);
  EXPECT_EQ(write_proof_json(again.value()), text);
}

TEST(CertificateJson, NamesThePlaceOfAFault) {
  const std::string text = write_proof_json(sample());
  const std::pair<const char*, const char*> changes[] = {
      {"\"frame\": [\"a\", \"b\"]", "\"frame\": [\"a\"]"},
      {"\"frame\": [\"a\", \"b\"]", "\"frame\": [\"a\", \"z\"]"},
      {"\"frame\": [\"a\", \"b\"]", "\"frame\": [1, 2]"},
      {"\"kind\": \"along\"", "\"kind\": \"around\""},
      {"\"points\": [\"c\", \"a\", \"a\", \"b\"]", "\"points\": [\"c\", \"a\", \"a\"]"},
      {"[\"u1\"]", "[\"u3\"]"},
      {"[\"u1\"]", "[\"u0\"]"},
      {"[\"u1\"]", "[]"},
      {"[\"u1\"]", "\"u1\""},
      {"[\"p1\", 0]", "[\"p2\", 0]"},
      {"[\"p1\", 0]", "[\"p1\"]"},
      {"[\"p1\", 0]", "[\"p1\", -1]"},
      {"[\"p1\", 0]", "[\"p99999999999999999999\", 0]"},
      {"\"w\": \"1\"", "\"w\": 1"},
      {"\"roots\": [\"u1^2+3\"]", "\"roots\": {}"},
      {"\"roots\": [\"u1^2+3\"]", "\"roots\": [1]"},
      {"\"roots\": [\"u1^2+3\"]", "\"roots\": [\"1\",\"1\",\"1\",\"1\",\"1\",\"1\",\"1\",\"1\",\"1\"]"},
      {"\"goals\": [\"cong m a m c\"]", "\"goals\": [\"cong m a m z\"]"},
      {"\"goals\": [\"cong m a m c\"]", "\"goals\": 7"}};
  for (const auto& [from, to] : changes) {
    std::string changed = text;
    const std::size_t place = changed.find(from);
    ASSERT_NE(place, std::string::npos) << from;
    changed.replace(place, std::string(from).size(), to);
    const auto read = read_proof_json(changed);
    ASSERT_FALSE(read.has_value()) << to;
    EXPECT_TRUE(read.error().message.starts_with("certificate")) << read.error().message;
  }
}

TEST(CertificateOutline, IsWrittenInEveryMarkup) {
  const Proof proof = sample();
  const std::string text = write_proof_text(proof);
  EXPECT_NE(text.find("u1 = AB·AC : AB²"), std::string::npos) << text;
  EXPECT_NE(text.find("r1 is the square root of u1^2+3"), std::string::npos) << text;
  EXPECT_NE(text.find("Proved: MA = MC [5]"), std::string::npos) << text;
  EXPECT_NE(write_proof_markdown(proof).find("## Proof"), std::string::npos);
  const std::string latex = write_proof_latex(proof);
  EXPECT_NE(latex.find("u_{1}^{2}+3"), std::string::npos) << latex;
  EXPECT_NE(latex.find("$u_{2} = AB \\times AC : AB \\cdot AC$"), std::string::npos) << latex;
}

TEST(CertificateOutline, CountsTheTermsOfLongPolynomials) {
  Proof proof = sample();
  std::string large = "u1";
  for (int i = 2; i <= 100; ++i) large += "-u1^" + std::to_string(i);
  proof.certificate->points[0].coordinates[0] = large;
  EXPECT_NE(write_proof_text(proof).find("a polynomial with 100 terms"), std::string::npos);
}

}  // namespace
}  // namespace pappus::symbolic
