// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_text.h"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/proof/wrap_text.h"
#include "tests/unit/proof/sample_proofs.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::Not;

std::size_t widest_line(const std::string& text) {
  std::istringstream stream(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(stream, line);) widest = std::max(widest, display_width(line));
  return widest;
}

std::string last_line(const std::string& text) {
  const std::size_t end = text.find_last_not_of('\n');
  const std::size_t start = text.rfind('\n', end);
  return text.substr(start + 1, end - start);
}

TEST(WriteText, MatchesGolden) {
  expect_golden("tangent_chord.txt", write_proof_text(sample_chord_proof()));
  expect_golden("odd_names.txt", write_proof_text(sample_ratio_proof()));
}

TEST(WriteText, KeepsToTheWidth) {
  for (const int width : {40, 57, 80, 200}) {
    EXPECT_LE(widest_line(write_proof_text(sample_chord_proof(), {.width = width})), static_cast<std::size_t>(width))
        << width;
    EXPECT_LE(widest_line(write_proof_text(sample_ratio_proof(), {.width = width})), static_cast<std::size_t>(width))
        << width;
  }
  EXPECT_EQ(write_proof_text(sample_chord_proof(), {.width = -5}),
            write_proof_text(sample_chord_proof(), {.width = 40}));
}

TEST(WriteText, ColourAddsEscapesAndNothingElse) {
  const std::string colored = write_proof_text(sample_chord_proof(), {.color = true});
  std::string stripped;
  for (std::size_t at = 0; at < colored.size(); ++at) {
    if (colored[at] == '\x1b') {
      at = colored.find('m', at);
      continue;
    }
    stripped += colored[at];
  }
  EXPECT_NE(colored, stripped);
  EXPECT_EQ(stripped, write_proof_text(sample_chord_proof()));
}

TEST(WriteText, EndsWithWhatWasProved) {
  EXPECT_THAT(last_line(write_proof_text(sample_chord_proof(), {.width = 200})),
              testing::AllOf(HasSubstr("∠TAB = ∠ACB [4]"), HasSubstr("[g1]–[g4]"), HasSubstr("Q.E.D.")));
}

TEST(WriteText, AnEmptyProofIsStillAText) {
  EXPECT_THAT(write_proof_text(empty_proof()), HasSubstr("Nothing was to be proved"));
}

TEST(WriteText, SingleTermsReadAsPlainConsequences) {
  const std::string text = write_proof_text(sample_chord_proof(), {.width = 120});
  EXPECT_THAT(text, HasSubstr("since O is the centre of the circle through A, B, C and D [1] (inscribed angles)."));
  EXPECT_THAT(text, Not(HasSubstr("\xC2\xA0")));
}

TEST(WriteText, NamesCollinearPointsOnceInsteadOfListingThemAsTerms) {
  Proof proof = empty_proof();
  proof.point_names = {"a", "b", "c", "d", "e", "f"};
  proof.hypotheses = {fact_of(proof, "coll a b c"), fact_of(proof, "para a b d e"), fact_of(proof, "coll d e f")};
  const auto given = [](std::size_t index) { return ProofReference{ProofReference::Kind::kHypothesis, index}; };
  proof.steps.push_back({fact_of(proof, "para a c d f"),
                         Rule::kLinearDirection,
                         {},
                         {{Rational(1), given(0), fact_of(proof, "para a c a b")},
                          {Rational(1), given(1), fact_of(proof, "para a b d e")},
                          {Rational(1), given(2), fact_of(proof, "para d e d f")},
                          {Rational(-1), given(2), fact_of(proof, "para d f e f")}},
                         {}});
  proof.steps.push_back({fact_of(proof, "coll c a b"),
                         Rule::kLinearDirection,
                         {},
                         {{Rational(1), given(0), fact_of(proof, "para c a c b")}},
                         {}});
  const std::string text = write_proof_text(proof, {.width = 120});
  EXPECT_THAT(text, HasSubstr("from AB ∥ DE [p2], with A, B, C [p1] and D, E, F [p3] on one line each."));
  EXPECT_THAT(text, HasSubstr("this is [p1]."));
}

TEST(WrapText, BreaksAtBlanksWithHangingIndent) {
  EXPECT_EQ(wrap_text("one two three four", 12, "- ", 2), "- one two\n  three four\n");
  EXPECT_EQ(wrap_text("", 12, "", 0), "");
  EXPECT_EQ(wrap_text("", 12, "[1] ", 4), "[1]\n");
  EXPECT_EQ(wrap_text("a\tb\nc", 12, "", 0), "a b c\n");
}

TEST(WrapText, CountsCodePointsAndSplitsOnlyWordsThatAreTooLong) {
  EXPECT_EQ(wrap_text("∠∠∠∠ ∠∠∠∠", 9, "", 0), "∠∠∠∠ ∠∠∠∠\n");
  EXPECT_EQ(wrap_text("abcdefghij xy", 4, "", 0), "abcd\nefgh\nij\nxy\n");
  EXPECT_EQ(wrap_text("∠∠∠∠∠", 2, "", 0), "∠∠\n∠∠\n∠\n");
  EXPECT_EQ(wrap_text("A\u00A0=\u00A0B C", 6, "", 0), "A = B\nC\n");
  EXPECT_EQ(display_width("e\u0301\u2225"), 2U);
}

}  // namespace
}  // namespace pappus::symbolic
