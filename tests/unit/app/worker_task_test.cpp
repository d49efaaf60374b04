// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_task.h"

#include <gtest/gtest.h>

#include "app/worker/field_line.h"
#include "app/worker/line_buffer.h"
#include "symbolic/language/parser.h"

namespace pappus::app {
namespace {

TEST(WorkerTask, AProblemArrivesAsItWasRead) {
  const std::string text =
      "name: strange = name\nstatus: Theorem\nnot_understood: Ellipse (c)\nnot_understood: Point (D)\na b c = triangle "
      "a b c;\n  m = midpoint m a b; n = midpoint n a c\n"
      "? para m n b c\n";
  const auto parsed = symbolic::parse_problems(text, "folder/file.geo");
  ASSERT_TRUE(parsed);
  const symbolic::Problem& sent = parsed.value().front();
  const auto task = decode_task(encode_task(make_worker_task(7, sent, 18446744073709551615U)));
  ASSERT_TRUE(task);
  EXPECT_EQ(task.value().id, 7U);
  EXPECT_EQ(task.value().seed, 18446744073709551615U);
  const auto arrived = restore_problem(task.value());
  ASSERT_TRUE(arrived);
  EXPECT_EQ(arrived.value().name, sent.name);
  EXPECT_EQ(arrived.value().file, sent.file);
  EXPECT_EQ(arrived.value().statement, sent.statement);
  EXPECT_EQ(arrived.value().metadata.at("status"), "Theorem");
  EXPECT_EQ(arrived.value().goals, sent.goals);
  EXPECT_EQ(arrived.value().not_understood, (std::vector<std::string>{"Ellipse (c)", "Point (D)"}));
  EXPECT_EQ(arrived.value().hypotheses, sent.hypotheses);
  ASSERT_EQ(arrived.value().clauses.size(), sent.clauses.size());
  for (std::size_t i = 0; i < sent.clauses.size(); ++i) {
    EXPECT_EQ(arrived.value().clauses[i].line, sent.clauses[i].line);
    EXPECT_EQ(arrived.value().clauses[i].column, sent.clauses[i].column);
  }
}

TEST(WorkerTask, AnOutcomeArrivesWithEveryField) {
  TaskOutcome sent{3, {}, "cannot write x"};
  sent.record.problem = "p\twith\nall \\n kinds\\ of bytes";
  sent.record.file = std::string("f\xff\0.geo", 7);
  sent.record.status = Status::kCounterSatisfiable;
  sent.record.method = "algebraic";
  sent.record.reason = "because";
  sent.record.wall_seconds = 0.25;
  sent.record.cpu_seconds = 0.5;
  sent.record.peak_memory_mb = 12;
  sent.record.seed = 5;
  sent.record.threads = 2;
  sent.record.points = 4;
  sent.record.facts = 6;
  sent.record.rounds = 7;
  sent.record.auxiliary = {"x = foot x a b c"};
  sent.record.attempts = 8;
  sent.record.proof_steps = 9;
  sent.record.checked = true;
  sent.record.proof_file = "p.json";
  sent.record.expected = "Theorem";
  sent.record.warnings = {"'d = …' binds points"};
  sent.record.not_understood = {"Ellipse (c)"};
  sent.record.counter_figure = {{"z", "0.5", "-1"}, {"a", "1", "2"}};
  const auto arrived = decode_outcome(encode_outcome(sent));
  ASSERT_TRUE(arrived);
  EXPECT_EQ(arrived.value().unwritten, sent.unwritten);
  EXPECT_EQ(arrived.value().record.problem, sent.record.problem);
  EXPECT_EQ(arrived.value().record.file, sent.record.file);
  EXPECT_EQ(to_json_line(arrived.value().record), to_json_line(sent.record));
}

TEST(WorkerTask, NonsenseIsRefused) {
  EXPECT_FALSE(decode_task("{}"));
  EXPECT_FALSE(decode_outcome("{]"));
  const std::string outcome = encode_outcome({1, {}, ""});
  ASSERT_TRUE(decode_outcome(outcome));
  EXPECT_FALSE(decode_task(outcome));
  EXPECT_FALSE(decode_outcome(outcome + "more\t"));
  for (std::size_t length = 0; length < outcome.size(); ++length) {
    EXPECT_FALSE(decode_outcome(outcome.substr(0, length))) << length;
  }
  std::string unknown_status = outcome;
  unknown_status.replace(unknown_status.find("Error"), 5, "Proved");
  EXPECT_FALSE(decode_outcome(unknown_status));
}

TEST(FieldLine, NumbersArriveExactly) {
  const std::string line = FieldWriter().add(0.1).add(-7).add(true).add(18446744073709551615U).take();
  FieldReader reader(line);
  double real = 0;
  int small = 0;
  bool yes = false;
  std::uint64_t large = 0;
  reader.read(real);
  reader.read(small);
  reader.read(yes);
  reader.read(large);
  EXPECT_TRUE(reader.finished());
  EXPECT_EQ(real, 0.1);
  EXPECT_EQ(small, -7);
  EXPECT_TRUE(yes);
  EXPECT_EQ(large, 18446744073709551615U);
}

TEST(FieldLine, WrongFieldsAreNoticed) {
  for (const std::string line : {"x\t", "1", "1\t2\t", "", "99999999999999999999\t", "-1\t"}) {
    FieldReader reader(line);
    std::size_t number = 7;
    reader.read(number);
    EXPECT_FALSE(reader.finished()) << line;
  }
  FieldReader escaped("a\\x\t");
  std::string text;
  escaped.read(text);
  EXPECT_FALSE(escaped.finished());
  FieldReader boastful("1000000\tx\t");
  EXPECT_EQ(boastful.read_count(), 0U);
}

TEST(LineBuffer, CutsLinesWhereverTheBytesBreak) {
  LineBuffer buffer;
  buffer.append("ab");
  EXPECT_EQ(buffer.take_line(), std::nullopt);
  buffer.append("c\n\nd");
  EXPECT_EQ(buffer.take_line(), "abc");
  EXPECT_EQ(buffer.take_line(), "");
  EXPECT_EQ(buffer.take_line(), std::nullopt);
  buffer.append("\n");
  EXPECT_EQ(buffer.take_line(), "d");
}

}  // namespace
}  // namespace pappus::app
