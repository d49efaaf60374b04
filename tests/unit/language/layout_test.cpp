// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "symbolic/language/construction_library.h"
#include "symbolic/language/printer.h"
#include "symbolic/language/relation.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> names_of(const std::vector<Problem>& problems) {
  std::vector<std::string> names;
  for (const Problem& problem : problems) names.push_back(problem.name);
  return names;
}

TEST(LayoutTest, NamesAndStatementsByTurns) {
  const auto problems = parsed_problems(
      "\xEF\xBB\xBF"
      "one\r\na b c = triangle ? coll a b c\r\n\r\n\r\n"
      "examples/two.gex\na b = segment; m = midpoint a b ? cong m a m b\n\n"
      "# remark\nthree\n\na b = segment; m = midpoint a b ? coll m a b");
  EXPECT_EQ(names_of(problems), (std::vector<std::string>{"one", "examples/two.gex", "three"}));
  EXPECT_EQ(problems[1].statement, "a b = segment; m = midpoint a b ? cong m a m b");
  EXPECT_EQ(problems[2].clauses[0].line, 11);
  EXPECT_EQ(problems[0].file, "test");
}

TEST(LayoutTest, AStatementAloneNeedsNoName) {
  const auto problems = parsed_problems("a b c = triangle ? coll a b c\n");
  EXPECT_EQ(names_of(problems), std::vector<std::string>{"problem_1"});
}

TEST(LayoutTest, GeoFilesHaveMetadataAndStatementsOverSeveralLines) {
  const auto problems = parsed_problems(
      "# about this file\n"
      "name: first\nsource: IMO 1959, Problem 1\nstatus: Theorem\n"
      "text: The first line\ntext: and the second.\n\n"
      "# the figure\na b c = triangle a b c;\n  d = foot d a b c\n? perp a d b c;\n  coll d b c\n\n"
      "name: second\na b = segment; m = midpoint a b\n? cong m a m b\n");
  ASSERT_EQ(names_of(problems), (std::vector<std::string>{"first", "second"}));
  EXPECT_EQ(problems[0].metadata.at("text"), "The first line and the second.");
  EXPECT_EQ(problems[0].metadata.at("source"), "IMO 1959, Problem 1");
  EXPECT_EQ(problems[0].statement, "a b c = triangle a b c; d = foot d a b c ? perp a d b c; coll d b c");
  EXPECT_EQ(problems[0].goals.size(), 2U);
  EXPECT_EQ(problems[0].clauses[1].line, 10);
  EXPECT_EQ(problems[0].clauses[1].column, 3);
}

TEST(LayoutTest, GeoErrorsSayWhere) {
  const auto error = [](std::string_view text) {
    const auto result = parse_problems(text, "f.geo");
    return result ? "accepted" : result.error().to_string();
  };
  EXPECT_THAT(error("name: x\nstaus: Theorem\na b c = triangle ? coll a b c"),
              HasSubstr("f.geo:2:1: unknown kind of line 'staus'"));
  EXPECT_THAT(error("name: x\nstaus: Theorem\na b c = triangle ? coll a b c"), HasSubstr("did you mean 'status'?"));
  EXPECT_THAT(error("name: x\nstatus: Therem\na b c = triangle ? coll a b c"), HasSubstr("did you mean 'Theorem'?"));
  EXPECT_THAT(error("name: x\nname: y\na b c = triangle ? coll a b c"), HasSubstr("has no statement"));
  EXPECT_THAT(error("name: x\nsource: y\nsource: z\na b c = triangle ? coll a b c"), HasSubstr("twice"));
  EXPECT_THAT(error("source: x\na b c = triangle ? coll a b c"), HasSubstr("needs a line 'name: …'"));
  EXPECT_THAT(error("name:\na b c = triangle ? coll a b c"), HasSubstr("nothing stands behind 'name'"));
  EXPECT_THAT(error("name: x\na b c = triangle\nsource: y\n? coll a b c"),
              HasSubstr("must stand before the statement"));
  EXPECT_THAT(error("name: x\na b c = triangle ? coll a b c\n\na b = segment"), HasSubstr("ended at a blank line"));
}

TEST(LayoutTest, OneBadProblemDoesNotHideTheOthers) {
  const auto results = parse_each_problem(
      "one\na b c = triangle ? coll a b c\ntwo\na b c = triangl ? coll a b c\nthree\na b c = triangle ? coll a b c",
      "f");
  ASSERT_EQ(results.size(), 3U);
  EXPECT_TRUE(results[0]);
  ASSERT_FALSE(results[1]);
  EXPECT_EQ(results[1].error().line, 4);
  EXPECT_TRUE(results[2]);
}

TEST(LayoutTest, EveryProblemFileOfTheRepositoryReads) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(PAPPUS_SOURCE_DIR "/problems")) {
    if (entry.path().extension() != ".geo") continue;
    const auto problems = parse_problems(read_file(entry.path()), entry.path().string());
    EXPECT_TRUE(problems) << (problems ? "" : problems.error().to_string());
    ++count;
    if (!problems) continue;
    for (const Problem& problem : problems.value()) {
      EXPECT_EQ(problem.metadata.count("status"), 1U) << entry.path();
      const bool is_contest = entry.path().parent_path().filename() == "imo";
      EXPECT_TRUE(!is_contest || problem.metadata.contains("source")) << entry.path();
    }
  }
  EXPECT_GE(count, 14U);
}

/// The cells of the table rows of LANGUAGE.md, without the code marks of the first two.
std::vector<std::vector<std::string>> table_rows() {
  std::vector<std::vector<std::string>> rows;
  std::stringstream text(read_file(PAPPUS_SOURCE_DIR "/problems/LANGUAGE.md"));
  for (std::string line; std::getline(text, line);) {
    if (!line.starts_with("| `")) continue;
    std::vector<std::string> cells;
    std::stringstream stream(line.substr(2));
    for (std::string cell; std::getline(stream, cell, '|');) {
      std::erase(cell, '`');
      while (cell.ends_with(' ')) cell.pop_back();
      cells.push_back(cell.starts_with(' ') ? cell.substr(1) : cell);
    }
    rows.push_back(cells);
  }
  return rows;
}

TEST(LanguageReferenceTest, ListsEveryConstructionWithItsExampleAndHypotheses) {
  const auto rows = table_rows();
  for (const ConstructionDefinition& definition : construction_library()) {
    const bool listed = std::any_of(rows.begin(), rows.end(), [&](const std::vector<std::string>& cells) {
      if (cells.size() != 4 || cells[0] != definition.name || cells[1] != definition.example) return false;
      return cells[2] == definition.meaning;
    });
    EXPECT_TRUE(listed) << definition.name;
  }
}

TEST(LanguageReferenceTest, ListsEveryPredicateWithAnExampleThatReads) {
  const auto rows = table_rows();
  for (const std::string_view name : relation_names()) {
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const std::vector<std::string>& cells) {
      return cells.size() == 3 && cells[0] == name;
    });
    ASSERT_NE(row, rows.end()) << name;
    EXPECT_EQ(goals_of("a b c d e f g h m o p q x y = ? " + (*row)[1]).empty(), false) << name;
  }
}

}  // namespace
}  // namespace pappus::symbolic
