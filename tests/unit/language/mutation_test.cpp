// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "symbolic/core/random.h"
#include "symbolic/language/printer.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

/// Reads `text`; whatever it is, an error must be placed and a problem must survive printing.
/// Returns whether a problem came out.
bool survives(const std::string& text) {
  bool any = false;
  for (const auto& result : parse_each_problem(text, "fuzz")) {
    if (!result) {
      const InputError& error = result.error();
      EXPECT_GE(error.line, 1) << text;
      EXPECT_GE(error.column, 1) << text;
      EXPECT_FALSE(error.message.empty()) << text;
      EXPECT_LT(error.to_string().size(), 1000U) << text;
      continue;
    }
    any = true;
    const Problem& problem = result.value();
    const std::string printed = print_statement(problem);
    const auto again = parse_problems("p\n" + printed, "again");
    EXPECT_TRUE(again) << text << "\nprinted as " << printed << "\n" << (again ? "" : again.error().to_string());
    if (!again) continue;
    EXPECT_EQ(again.value().front().hypotheses, problem.hypotheses) << printed;
    EXPECT_EQ(again.value().front().goals, problem.goals) << printed;
    EXPECT_EQ(rename_points(problem).hypotheses, problem.hypotheses);
  }
  return any;
}

TEST(MutationTest, EveryTruncationIsReadOrRefused) {
  for (const std::string_view statement : kSampleStatements) {
    for (std::size_t length = 0; length <= statement.size(); ++length) {
      survives("p\n" + std::string(statement.substr(0, length)));
      survives("name: p\n" + std::string(statement.substr(length)));
    }
  }
}

TEST(MutationTest, MutatedStatementsAreReadOrRefused) {
  constexpr std::string_view alphabet = "abcxyzhm=;,?@_*'/-0169. \t\n#:\x80\xff\x01";
  SplitMix64 random(2024);
  std::size_t read = 0;
  constexpr int rounds = 6000;
  for (int round = 0; round < rounds; ++round) {
    std::string text(kSampleStatements[random.next() % std::size(kSampleStatements)]);
    const std::uint64_t edits = random.next() % 4 + 1;
    for (std::uint64_t edit = 0; edit < edits && !text.empty(); ++edit) {
      const std::size_t position = random.next() % text.size();
      const char replacement = alphabet[random.next() % alphabet.size()];
      switch (random.next() % 3) {
        case 0: text[position] = replacement; break;
        case 1: text.erase(position, random.next() % 6); break;
        default: text.insert(position, 1, replacement); break;
      }
    }
    if (survives((round % 2 == 0 ? "p\n" : "name: p\n") + text)) ++read;
  }
  // Otherwise the mutations would only test the first error.
  EXPECT_GT(read, static_cast<std::size_t>(rounds / 40));
}

TEST(MutationTest, ShuffledWordsAreReadOrRefused) {
  std::vector<std::string> words;
  for (const std::string_view statement : kSampleStatements) {
    std::string word;
    for (const char c : statement) {
      if (c != ' ') {
        word.push_back(c);
      } else {
        words.push_back(word);
        word.clear();
      }
    }
    words.push_back(word);
  }
  SplitMix64 random(5);
  for (int round = 0; round < 3000; ++round) {
    std::string text(kSampleStatements[random.next() % std::size(kSampleStatements)]);
    const std::size_t space = text.find(' ', random.next() % text.size());
    if (space == std::string::npos) continue;
    const std::size_t next = std::min(text.find(' ', space + 1), text.size());
    text.replace(space, next - space, " " + words[random.next() % words.size()]);
    survives("p\n" + text);
  }
}

TEST(MutationTest, BinaryNoiseIsRefused) {
  SplitMix64 random(6);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::uint64_t i = random.next() % 80; i > 0; --i) text.push_back(static_cast<char>(random.next()));
    survives(text);
    survives("name: x\n" + text + " = free ? ");
  }
}

}  // namespace
}  // namespace pappus::symbolic
