// SPDX-License-Identifier: Apache-2.0
#include "app/result_record.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/version.h"

namespace pappus::app {
namespace {

ResultRecord sample_record() {
  ResultRecord record;
  record.problem = "imo_2004_p1";
  record.file = "problems/imo/2004_p1.geo";
  record.status = Status::kTheorem;
  record.wall_seconds = 0.04321987;
  record.points = 9;
  record.facts = 1234;
  record.rounds = 3;
  record.proof_steps = 14;
  record.checked = true;
  record.proof_file = "proofs/imo_2004_p1.json";
  return record;
}

TEST(ResultRecord, JsonHasTheFieldsOfTheContractInOrder) {
  const auto json = nlohmann::ordered_json::parse(to_json_line(sample_record()));
  std::vector<std::string> keys;
  for (const auto& entry : json.items()) keys.push_back(entry.key());
  EXPECT_EQ(keys,
            (std::vector<std::string>{
                "problem", "file",    "status",      "method",         "reason",    "wall_s", "cpu_s",    "rss_mb",
                "seed",    "threads", "points",      "facts",          "rounds",    "aux",    "attempts", "proof_steps",
                "checked", "scope",   "other_cases", "counter_figure", "existence", "proof",  "version"}));
  EXPECT_EQ(json["status"], "Theorem");
  EXPECT_EQ(json["wall_s"], 0.0432);
  EXPECT_TRUE(json["aux"].is_array());
  EXPECT_EQ(json["version"], std::string(version()));
}

TEST(ResultRecord, JsonIsOneLineAndValidWhateverBytesAFileNameHas) {
  ResultRecord record = sample_record();
  record.file = "caf\xe9\n\"x\".geo";
  const std::string line = to_json_line(record);
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(line)["file"], "caf\uFFFD\n\"x\".geo");
}

TEST(ResultRecord, JsonIsReadBackByTheLibraryAsItWasWritten) {
  ResultRecord record = sample_record();
  record.reason = "a \"quoted\" \\ and \t, \u00e9";
  record.auxiliary = {"x = foot x a b c", "y = \"y\""};
  record.counter_figure = {{"a", "0.5", "-1"}, {"b", "1e3", "0"}};
  record.expected = "Theorem";
  record.cpu_seconds = 12345;
  record.seed = 18446744073709551615U;
  const std::string line = to_json_line(record);
  const auto json = nlohmann::ordered_json::parse(line);
  EXPECT_EQ(json.dump(), line);
  const auto read = parse_result_record(json);
  ASSERT_TRUE(read);
  EXPECT_EQ(to_json_line(read.value()), line);
  EXPECT_EQ(read.value().reason, record.reason);
  EXPECT_EQ(read.value().seed, record.seed);
}

TEST(ResultRecord, JsonCarriesTheCounterFigure) {
  ResultRecord record = sample_record();
  record.status = Status::kCounterSatisfiable;
  record.counter_figure = {{"a", "0.5", "-1"}};
  const auto json = nlohmann::json::parse(to_json_line(record));
  EXPECT_EQ(json["figure"]["points"]["a"], (nlohmann::json{"0.5", "-1"}));
}

TEST(ResultRecord, WhatWasNotUnderstoodIsReadBackAndSaidOfATheorem) {
  ResultRecord record = sample_record();
  EXPECT_FALSE(nlohmann::json::parse(to_json_line(record)).contains("not_understood"));
  record.warnings = {"'d' binds"};
  record.not_understood = {"Ellipse (c)", "Point (D)", "Locus (\"e\")", "Point (F)"};
  const auto read = parse_result_record(nlohmann::ordered_json::parse(to_json_line(record)));
  ASSERT_TRUE(read);
  EXPECT_EQ(read.value().not_understood, record.not_understood);
  EXPECT_EQ(read.value().warnings, record.warnings);
  EXPECT_EQ(to_sentence(record),
            "imo_2004_p1: Theorem (14 steps, checked; 1234 facts in 3 rounds; proved without what was not "
            "understood: Ellipse (c), Point (D), Locus (\"e\") and 1 more; 0.04 s)");
}

TEST(ResultRecord, CsvQuotesAndHasAFieldForEveryColumn) {
  ResultRecord record = sample_record();
  const auto commas = [](const std::string& text) { return std::count(text.begin(), text.end(), ','); };
  EXPECT_EQ(commas(to_csv_line(record)), commas(csv_header()));
  record.reason = "said \"no\", twice";
  EXPECT_NE(to_csv_line(record).find(",\"said \"\"no\"\", twice\","), std::string::npos);
}

TEST(ResultRecord, SentenceCountsInTheRightNumber) {
  ResultRecord record = sample_record();
  EXPECT_EQ(to_sentence(record), "imo_2004_p1: Theorem (14 steps, checked; 1234 facts in 3 rounds; 0.04 s)");
  record.proof_steps = 1;
  record.checked = false;
  record.rounds = 0;
  EXPECT_EQ(to_sentence(record), "imo_2004_p1: Theorem (1 step, not checked; 0.04 s)");
}

TEST(ResultRecord, SzsLineNamesTheFileWhenThereIsNoProblem) {
  ResultRecord record;
  record.status = Status::kInputError;
  record.file = "lost.geo";
  EXPECT_EQ(szs_status_line(record), "% SZS status InputError for lost.geo");
}

}  // namespace
}  // namespace pappus::app
