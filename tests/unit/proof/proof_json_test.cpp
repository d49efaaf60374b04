// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/proof_json.h"

#include <cstddef>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

using Kind = ProofReference::Kind;

/// Every part of the format once; the points are not in alphabetical order.
Proof sample() {
  Proof proof;
  proof.problem_name = "a \"quoted\" näme";
  proof.statement = "c b a = triangle c b a ? cong a b a c";
  proof.point_names = {"c", "b", "a"};
  proof.coordinates = {{"1.00", "0.25"}, {"-1.00", "0.25"}, {"0.00", "3.00"}};
  proof.seed = 18446744073709551615U;
  const PointId c(0), b(1), a(2);
  proof.hypotheses = {{Predicate::kCongruent, {a, b, a, c}, {}},
                      {Predicate::kConstantAngle, {a, b, a, c}, {Rational(1, 7)}}};
  proof.configuration = {{Predicate::kNotCollinear, {a, b, c}, {}},
                         {Predicate::kAngleBranch, {a, b, a, c}, {1, -1, Rational(1, 3), 2}}};
  const Fact angles{Predicate::kEqualAngle, {b, a, b, c, c, b, c, a}, {}};
  proof.steps.push_back({angles, Rule::kIsoscelesAngles, {{Kind::kHypothesis, 0}}, {}, {0}});
  proof.steps.push_back({angles,
                         Rule::kLinearDirection,
                         {},
                         {{Rational(-1, 2), {Kind::kStep, 0}, angles},
                          {3, {Kind::kHypothesis, 1}, {Predicate::kParallel, {a, b, b, a}, {}}}},
                         {0, 1}});
  proof.goals = {{Kind::kStep, 1}, {Kind::kHypothesis, 0}, {Kind::kConfiguration, 0}};
  return proof;
}

TEST(ProofJson, KeepsTheScope) {
  EXPECT_FALSE(read_proof_json(write_proof_json(sample())).value().scope.has_value());
  for (const auto others : {ProofScope::OtherCases::kNone, ProofScope::OtherCases::kHold, ProofScope::OtherCases::kFail,
                            ProofScope::OtherCases::kOpen}) {
    Proof proof = sample();
    proof.scope = ProofScope{others, 40, {}};
    if (others == ProofScope::OtherCases::kFail) proof.scope->counter_figure = {{"0.5", "1"}, {"0", "-1"}, {"2", "2"}};
    const Result<Proof> read = read_proof_json(write_proof_json(proof));
    ASSERT_TRUE(read.has_value()) << read.error().message;
    ASSERT_TRUE(read.value().scope.has_value());
    EXPECT_EQ(read.value().scope->others, others);
    EXPECT_EQ(read.value().scope->figures, 40U);
    EXPECT_EQ(read.value().scope->counter_figure, proof.scope->counter_figure);
  }
}

TEST(ProofJson, RefusesAScopeThatContradictsItself) {
  Proof proof = sample();
  proof.scope = ProofScope{ProofScope::OtherCases::kFail, 1, {}};
  std::string text = write_proof_json(proof);
  text.replace(text.find("\"case\""), 6, "\"general\"");
  EXPECT_THAT(read_proof_json(text).error().message, StartsWith("scope"));
}

TEST(ProofJson, ReadsWhatItWrites) {
  const Proof proof = sample();
  const std::string text = write_proof_json(proof);
  const Result<Proof> read = read_proof_json(text);
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(read.value().problem_name, proof.problem_name);
  EXPECT_EQ(read.value().statement, proof.statement);
  EXPECT_EQ(read.value().point_names, proof.point_names);
  EXPECT_EQ(read.value().coordinates, proof.coordinates);
  EXPECT_EQ(read.value().seed, proof.seed);
  EXPECT_EQ(read.value().hypotheses, proof.hypotheses);
  EXPECT_EQ(read.value().configuration, proof.configuration);
  EXPECT_EQ(read.value().goals, proof.goals);
  ASSERT_EQ(read.value().steps.size(), 2U);
  EXPECT_EQ(read.value().steps[0].premises, proof.steps[0].premises);
  EXPECT_EQ(read.value().steps[1].combination[1].instance, proof.steps[1].combination[1].instance);
  EXPECT_EQ(write_proof_json(read.value()), text);
}

TEST(ProofJson, WritesOneStepALineAndLeavesOutWhatIsKnown) {
  const std::string text = write_proof_json(sample());
  EXPECT_THAT(text,
              HasSubstr("\n    {\"id\": 1, \"fact\": \"eqangle b a b c c b c a\", \"rule\": \"isosceles_angles\", "
                        "\"premises\": [\"p1\"], \"configuration\": [\"g1\"]},\n"));
  EXPECT_THAT(text, HasSubstr("\"combination\": [[\"-1/2\", 1], [\"3\", \"p2\", \"para a b b a\"]]"));
  EXPECT_THAT(text, HasSubstr("\"aconst a b a c 180/7\""));
  EXPECT_THAT(text, HasSubstr("\"goal\": 2,\n  \"goals\": [2, \"p1\", \"g1\"]"));
}

TEST(ProofJson, KeepsAuxiliaryConstructions) {
  Proof proof = sample();
  proof.auxiliary = {{"x = foot x a b c"}};
  const Result<Proof> read = read_proof_json(write_proof_json(proof));
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read.value().auxiliary.size(), 1U);
  EXPECT_EQ(read.value().auxiliary[0].text, "x = foot x a b c");
}

Existence sample_existence() {
  const PointId c(0), b(1), a(2);
  const Fact equal{Predicate::kCongruent, {a, b, a, c}, {}}, turned{Predicate::kCongruent, {a, c, a, b}, {}};
  const Fact angle{Predicate::kConstantAngle, {a, b, a, c}, {Rational(1, 7)}};
  ExistenceDerivation by_steps;
  by_steps.facts = {equal};
  by_steps.configuration = {{Predicate::kDistinct, {a, b}, {}}};
  by_steps.steps.push_back({equal, Rule::kLinearLength, {}, {{-1, {Kind::kHypothesis, 0}, turned}}, {}});
  by_steps.goals = {{Kind::kStep, 0}};
  ExistenceDerivation by_certificate;
  by_certificate.facts = {angle};
  by_certificate.certificate = AlgebraicCertificate{a, b, {}, {}, {}, {angle}};
  return {{turned}, {by_steps, by_certificate}};
}

TEST(ProofJson, KeepsTheExistenceSection) {
  Proof proof = sample();
  EXPECT_THAT(write_proof_json(proof), HasSubstr("\"existence\": \"not certified\""));
  proof.existence = sample_existence();
  const std::string text = write_proof_json(proof);
  const Result<Proof> read = read_proof_json(text);
  ASSERT_TRUE(read.has_value()) << read.error().message;
  ASSERT_TRUE(read.value().existence.has_value());
  EXPECT_EQ(read.value().existence->independent, proof.existence->independent);
  ASSERT_EQ(read.value().existence->derivations.size(), 2U);
  EXPECT_EQ(read.value().existence->derivations[1].certificate, proof.existence->derivations[1].certificate);
  EXPECT_EQ(write_proof_json(read.value()), text);
}

TEST(ProofJson, NamesThePlaceInTheExistenceSection) {
  Proof proof = sample();
  proof.existence = sample_existence();
  const std::string text = write_proof_json(proof);
  const auto message = [&text](const std::string& from, const std::string& to) {
    std::string damaged = text;
    const std::size_t position = damaged.rfind(from);
    EXPECT_NE(position, std::string::npos) << from;
    damaged.replace(position, from.size(), to);
    const Result<Proof> read = read_proof_json(damaged);
    return read ? "accepted" : read.error().message;
  };
  EXPECT_THAT(message("\"cong a c a b\"]", "\"p1\"]"), StartsWith("accepted"));
  EXPECT_THAT(message("\"cong a c a b\"]", "\"p3\"]"), StartsWith("existence.independent[0]: it refers"));
  EXPECT_THAT(message("\"independent\"", "\"other\""), StartsWith("existence: 'independent' is missing"));
  // A derivation knows the independent facts and what was derived before it, which is nothing here.
  EXPECT_THAT(message("[\"-1\", \"p1\"]", "[\"-1\", \"p2\"]"), StartsWith("existence.derivations[0].steps[0].comb"));
  EXPECT_THAT(message("\"linear_length\"", "\"linear_len\""), StartsWith("existence.derivations[0].steps[0].rule"));
  EXPECT_THAT(message("{\"independent\"", "\"certified\", \"more\": {\"independent\""),
              StartsWith("existence: an object"));
}

/// The message for the sample's text with `from` replaced by `to`.
std::string message_with(const std::string& from, const std::string& to) {
  std::string text = write_proof_json(sample());
  const std::size_t position = text.find(from);
  EXPECT_NE(position, std::string::npos) << from;
  text.replace(position, from.size(), to);
  const Result<Proof> read = read_proof_json(text);
  return read ? "accepted" : read.error().message;
}

TEST(ProofJson, NamesThePlaceOfAnError) {
  EXPECT_THAT(message_with("pappus-proof", "other"), StartsWith("format:"));
  EXPECT_THAT(message_with("\"version\": 1", "\"version\": 2"), StartsWith("version:"));
  EXPECT_THAT(message_with("\"statement\"", "\"text\""), StartsWith("problem: 'statement' is missing"));
  EXPECT_THAT(message_with("[\"1.00\", \"0.25\"]", "[\"1.00\"]"), StartsWith("figure.points.c:"));
  EXPECT_THAT(message_with("[\"1.00\", \"0.25\"]", "[1.00, \"0.25\"]"), StartsWith("figure.points.c[0]: a string"));
  EXPECT_THAT(message_with("[\"c\", \"b\", \"a\"]", "[\"c\", \"b\"]"), StartsWith("figure.order:"));
  EXPECT_THAT(message_with("[\"c\", \"b\", \"a\"]", "[\"c\", \"b\", \"b\"]"), StartsWith("figure.order: point 'b'"));
  EXPECT_THAT(message_with("[\"c\", \"b\", \"a\"]", "[\"c\", \"b\", \"z\"]"), StartsWith("figure.points.z:"));
  EXPECT_THAT(message_with("\"cong a b a c\"", "\"cong a b a d\""), StartsWith("hypotheses[0]: unknown point 'd'"));
  EXPECT_THAT(message_with("\"id\": \"g2\"", "\"id\": \"g3\""), StartsWith("configuration[1].id:"));
  EXPECT_THAT(message_with("\"id\": 2", "\"id\": 1"), StartsWith("steps[1].id:"));
  EXPECT_THAT(message_with("isosceles_angles", "isosceles_angels"), StartsWith("steps[0].rule: unknown rule"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[\"p3\"], \"conf"), StartsWith("steps[0].premises[0]: it refers"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[\"p0\"], \"conf"), StartsWith("steps[0].premises[0]: it refers"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[1], \"conf"), StartsWith("steps[0].premises[0]: it refers to a step"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[-1], \"conf"), StartsWith("steps[0].premises[0]: a reference"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[\"p99999999999999999999999\"], \"conf"),
              StartsWith("steps[0].premises[0]:"));
  EXPECT_THAT(message_with("[\"p1\"], \"conf", "[\"q1\"], \"conf"), StartsWith("steps[0].premises[0]: a reference"));
  EXPECT_THAT(message_with("\"configuration\": [\"g1\"]", "\"configuration\": [\"p1\"]"),
              StartsWith("steps[0].configuration[0]:"));
  EXPECT_THAT(message_with("[\"-1/2\", 1]", "[\"-1/0\", 1]"), StartsWith("steps[1].combination[0][0]:"));
  EXPECT_THAT(message_with("[\"-1/2\", 1]", "[\"-1/2\", 2]"), StartsWith("steps[1].combination[0][1]:"));
  EXPECT_THAT(message_with("[\"-1/2\", 1]", "[\"-1/2\"]"), StartsWith("steps[1].combination[0]: a term is"));
  EXPECT_THAT(message_with("\"goal\": 2", "\"goal\": 1"), StartsWith("goal: it is not the first"));
  EXPECT_THAT(message_with("\"goals\": [2", "\"goals\": [3"), StartsWith("goals[0]:"));
  EXPECT_THAT(message_with("\"version\": 1,", "\"version\": 1"), StartsWith("line 4, column 11: this is not JSON"));
}

TEST(ProofJson, RefusesKeysThatAreGivenTwice) {
  EXPECT_EQ(message_with("\"version\": 1", "\"version\": 1, \"version\": 1"),
            "document: the key 'version' is given twice");
  EXPECT_THAT(message_with("\"statement\"", "\"statement\": \"a b c = triangle\", \"statement\""),
              HasSubstr("'statement' is given twice"));
  EXPECT_THAT(message_with("\"a\": [", "\"a\": [\"0\", \"0\"], \"\\u0061\": ["), HasSubstr("'a' is given twice"));
  EXPECT_THAT(message_with("\"id\": 2", "\"id\": 2, \"id\": 2"), HasSubstr("'id' is given twice"));
  EXPECT_EQ(message_with("\"id\": 2", "\"note\": {\"id\": {\"id\": 3}}, \"id\": 2"), "accepted");
}

TEST(ProofJson, RefusesPointNamesThatTheLanguageHasNot) {
  for (const std::string name : {"", "1", "a b", "a\\n", "\\u001b[2J", "\\u202ea", "é", "a:", "'", "a\\u0000"}) {
    EXPECT_THAT(message_with("\"a\": [", "\"" + name + "\": ["), StartsWith("figure.")) << name;
    Proof proof = sample();
    proof.point_names[0] = name;
    EXPECT_FALSE(read_proof_json(write_proof_json(proof)).has_value()) << name;
  }
}

TEST(ProofJson, ReadsASingleGoalAndSortedPoints) {
  std::string text = write_proof_json(sample());
  const std::size_t goals = text.find(",\n  \"goals\"");
  text = text.substr(0, goals) + "}";
  const std::string order = "\"order\": [\"c\", \"b\", \"a\"], ";
  text.erase(text.find(order), order.size());
  const Result<Proof> read = read_proof_json(text);
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(read.value().goals, std::vector<ProofReference>({{Kind::kStep, 1}}));
  EXPECT_THAT(read.value().point_names, testing::ElementsAre("a", "b", "c"));
}

TEST(ProofJson, RefusesExcess) {
  const auto message = [](const std::string& text) {
    const Result<Proof> read = read_proof_json(text);
    return read ? "accepted" : read.error().message;
  };
  EXPECT_THAT(message(std::string(std::size_t{17} << 20U, ' ')), HasSubstr("16 MiB"));
  EXPECT_THAT(message(std::string(1'000'000, '[')), HasSubstr("nested"));
  EXPECT_THAT(message("[" + std::string(5'000'000, ',')), HasSubstr("elements"));
  EXPECT_THAT(message(""), HasSubstr("not JSON"));
  EXPECT_THAT(message("[]"), HasSubstr("object"));
  EXPECT_THAT(message("{\"format\": \"\xff\"}"), HasSubstr("not JSON"));
  Proof large = sample();
  large.point_names.clear();
  large.coordinates.clear();
  for (int i = 0; i < 201; ++i) {
    large.point_names.push_back("a" + std::to_string(i));
    large.coordinates.emplace_back("0.0", "1.0");
  }
  EXPECT_THAT(message(write_proof_json(large)), HasSubstr("200 points"));
  Proof long_number = sample();
  long_number.coordinates[0].first = "1." + std::string(5000, '0');
  EXPECT_THAT(message(write_proof_json(long_number)), HasSubstr("too long"));
}

TEST(ProofJson, SurvivesDamagedTexts) {
  const std::string text = write_proof_json(sample());
  for (std::size_t length = 0; length + 2 < text.size(); ++length) {
    EXPECT_FALSE(read_proof_json(text.substr(0, length)).has_value()) << length;
  }
  SplitMix64 random(5);
  std::size_t accepted = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string damaged = text;
    for (std::uint64_t changes = 1 + random.next() % 3; changes > 0; --changes) {
      damaged[random.next() % damaged.size()] = static_cast<char>(random.next() % 128);
    }
    const Result<Proof> read = read_proof_json(damaged);
    if (!read) {
      EXPECT_FALSE(read.error().message.empty());
      continue;
    }
    ++accepted;
    EXPECT_TRUE(read_proof_json(write_proof_json(read.value())).has_value()) << damaged;
  }
  EXPECT_GT(accepted, 10U);  // a changed name or digit is still a proof file
}

}  // namespace
}  // namespace pappus::symbolic
