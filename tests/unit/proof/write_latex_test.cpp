// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/write_latex.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/proof/sample_proofs.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What a TeX run would stumble over: unbalanced braces, mathematics or environments, or characters beyond ASCII.
void expect_well_formed(const std::string& latex) {
  int depth = 0;
  int dollars = 0;
  std::size_t begins = 0;
  std::size_t ends = 0;
  for (std::size_t at = 0; at < latex.size(); ++at) {
    if (latex[at] == '\\') {
      begins += latex.compare(at, 7, "\\begin{") == 0 ? 1U : 0U;
      ends += latex.compare(at, 5, "\\end{") == 0 ? 1U : 0U;
      ++at;
      continue;
    }
    depth += latex[at] == '{' ? 1 : latex[at] == '}' ? -1 : 0;
    dollars += latex[at] == '$' ? 1 : 0;
    ASSERT_GE(depth, 0) << latex.substr(0, at);
  }
  EXPECT_EQ(depth, 0);
  EXPECT_EQ(dollars % 2, 0);
  EXPECT_EQ(begins, ends);
  EXPECT_TRUE(std::all_of(latex.begin(), latex.end(),
                          [](char character) { return static_cast<unsigned char>(character) < 0x80; }));
}

TEST(WriteLatex, MatchesGolden) {
  expect_golden("tangent_chord.tex", write_proof_latex(sample_chord_proof()));
  expect_golden("odd_names.tex", write_proof_latex(sample_ratio_proof()));
}

TEST(WriteLatex, IsWellFormed) {
  expect_well_formed(write_proof_latex(sample_chord_proof()));
  expect_well_formed(write_proof_latex(sample_ratio_proof()));
  expect_well_formed(write_proof_latex(empty_proof()));
}

TEST(WriteLatex, TextsOfTheProblemRunNoCommands) {
  Proof proof = empty_proof();
  proof.problem_name = "\\input{secret}";
  proof.statement = "$\\write18{x}$ é 中 \xFF";
  proof.point_names = {"\\x}", "β$"};
  proof.hypotheses = {fact_of(proof, "idc \\x} β$")};
  const std::string latex = write_proof_latex(proof);
  expect_well_formed(latex);
  EXPECT_THAT(latex, HasSubstr("\\textbackslash{}input\\{secret\\}"));
  EXPECT_THAT(latex, Not(HasSubstr("\\write")));
}

}  // namespace
}  // namespace pappus::symbolic
