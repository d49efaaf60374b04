// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/printable.h"

#include <gtest/gtest.h>

namespace pappus::symbolic {
namespace {

TEST(Printable, KeepsWhatIsSeen) {
  EXPECT_EQ(printable(""), "");
  EXPECT_EQ(printable("IMO 2000, Problem 1: ∠ABC ∥ α′ 角 😀"), "IMO 2000, Problem 1: ∠ABC ∥ α′ 角 😀");
}

TEST(Printable, ShowsControlsAsEscapes) {
  EXPECT_EQ(printable("x\naccepted: 99 steps\r\t\v"), "x\\naccepted: 99 steps\\r\\t\\x0b");
  EXPECT_EQ(printable("\x1b[2J\x7f"), "\\x1b[2J\\x7f");
  EXPECT_EQ(printable(std::string_view("\0", 1)), "\\x00");
  EXPECT_EQ(printable("\xC2\x9B"), "\\u009b");
}

TEST(Printable, ShowsLineEndsAndMarksOfDirectionAsEscapes) {
  EXPECT_EQ(printable("a\u2028b\u2029c"), "a\\u2028b\\u2029c");
  EXPECT_EQ(printable("\u202Edetpecca\u2066\u200F\u061C\u200B\uFEFF"),
            "\\u202edetpecca\\u2066\\u200f\\u061c\\u200b\\ufeff");
  EXPECT_EQ(printable("\U000E0041"), "\\ue0041");
}

TEST(Printable, ShowsBytesThatAreNotUtf8AsEscapes) {
  EXPECT_EQ(printable("a\x9b\xff"), "a\\x9b\\xff");
  EXPECT_EQ(printable("\xC0\x8A"), "\\xc0\\x8a") << "an overlong line feed";
  EXPECT_EQ(printable("\xED\xA0\x80"), "\\xed\\xa0\\x80") << "half a surrogate pair";
  EXPECT_EQ(printable("\xF4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80") << "beyond the last character";
  EXPECT_EQ(printable("\xE2\x82"), "\\xe2\\x82") << "cut short";
}

TEST(Printable, DoesNotFillALineWithBlanks) {
  EXPECT_EQ(printable("a" + std::string(80, ' ') + "b"), "a b");
  EXPECT_EQ(printable("a \u00A0\u3000 b"), "a b");
}

}  // namespace
}  // namespace pappus::symbolic
