// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/display_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pappus::symbolic {
namespace {

std::vector<std::string> unicode(const std::vector<std::string>& names) {
  std::vector<std::string> result;
  for (const DisplayName& name : display_names(names)) result.push_back(name.to_unicode());
  return result;
}

TEST(DisplayName, RaisesCaseAndLowersDigits) {
  EXPECT_THAT(unicode({"a", "o1", "e'", "b12''", "x_3", "t1'"}),
              testing::ElementsAre("A", "O₁", "E'", "B₁₂''", "X₃", "T₁'"));
}

TEST(DisplayName, NamesThatWouldCollideKeepTheirCase) {
  EXPECT_THAT(unicode({"a", "A", "b"}), testing::ElementsAre("a", "A", "B"));
  EXPECT_THAT(unicode({"a1", "a_1", "A1"}), testing::ElementsAre("a1", "a_1", "A₁"));
}

TEST(DisplayName, OddNamesStaySafe) {
  EXPECT_THAT(unicode({"12", "'", "", "7"}), testing::ElementsAre("12", "'", "", "7"));
  EXPECT_TRUE(display_names(std::vector<std::string>{"tmp"})[0].is_long());
  EXPECT_FALSE(display_names(std::vector<std::string>{"ω2"})[0].is_long());
}

TEST(DisplayName, WritesLatexMathematics) {
  const auto names = display_names(std::vector<std::string>{"o1'", "tmp", "a_b", "ω", "中"});
  EXPECT_EQ(names[0].to_latex(), "O_{1}'");
  EXPECT_EQ(names[1].to_latex(), "\\mathit{TMP}");
  EXPECT_EQ(names[2].to_latex(), "\\mathit{A\\_B}");
  EXPECT_EQ(names[3].to_latex(), "\\omega ");
  EXPECT_EQ(names[4].to_latex(), "\\mbox{[U+4E2D]}");
}

TEST(EscapeLatex, LeavesNothingThatTexWouldRun) {
  EXPECT_EQ(escape_latex("50% of $x_1 & {y} #~^\\"),
            "50\\% of \\$x\\_1 \\& \\{y\\} \\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{}");
  EXPECT_EQ(escape_latex("α"), "$\\alpha$");
  EXPECT_EQ(escape_latex("Φ"), "$\\Phi$");
  EXPECT_EQ(escape_latex("\xFFz\n"), "?z ");
}

TEST(Utf8, MalformedSequencesAreOneByte) {
  EXPECT_EQ(utf8_sequence_length("é"), 2U);
  EXPECT_EQ(utf8_sequence_length("∠a"), 3U);
  EXPECT_EQ(utf8_sequence_length("\xE2\x88"), 1U);
  EXPECT_EQ(utf8_sequence_length("\x80"), 1U);
}

}  // namespace
}  // namespace pappus::symbolic
