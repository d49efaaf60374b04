// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/proof/sample_proofs.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

TEST(WriteMarkdown, MatchesGolden) {
  expect_golden("tangent_chord.md", write_proof_markdown(sample_chord_proof()));
  expect_golden("odd_names.md", write_proof_markdown(sample_ratio_proof()));
}

TEST(WriteMarkdown, TextsOfTheProblemAddNoMarkup) {
  Proof proof = empty_proof();
  proof.problem_name = "# <script>\n- *x*";
  proof.statement = "a ``` b\n````\n# heading";
  const std::string text = write_proof_markdown(proof);
  EXPECT_THAT(text, HasSubstr("# Problem \\# \\<script\\> \\- \\*x\\*\n"));
  EXPECT_THAT(text, HasSubstr("`````text\na ``` b\n````\n# heading\n`````\n"));
  proof.point_names = {"a*", "<b>"};
  proof.hypotheses = {fact_of(proof, "idc a* <b>")};
  EXPECT_THAT(write_proof_markdown(proof), HasSubstr("**[p1]** A\\* and \\<B\\> are the same point."));
}

TEST(WriteMarkdown, AnEmptyProofHasNoEmptySections) {
  const std::string text = write_proof_markdown(empty_proof());
  EXPECT_THAT(text, testing::Not(HasSubstr("## Given")));
  EXPECT_THAT(text, HasSubstr("## Conclusion"));
}

}  // namespace
}  // namespace pappus::symbolic
