// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_task.h"

#include <optional>

#include "app/worker/field_line.h"
#include "symbolic/language/parser.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;

// What a line is, in its first field.
constexpr std::string_view kTask = "task";
constexpr std::string_view kOutcome = "outcome";
/// Of a line that is neither, so many bytes are quoted.
constexpr std::size_t kQuoted = 60;

/// True when the first field is `kind`.
bool read_kind(FieldReader& reader, std::string_view kind) {
  std::string found;
  reader.read(found);
  return found == kind;
}

void add_texts(FieldWriter& writer, const std::vector<std::string>& texts) {
  writer.add(texts.size());
  for (const std::string& text : texts) writer.add(text);
}

void read_texts(FieldReader& reader, std::vector<std::string>& texts) {
  texts.resize(reader.read_count());
  for (std::string& text : texts) reader.read(text);
}

void add_record(FieldWriter& writer, const ResultRecord& record) {
  writer.add(record.problem).add(record.file).add(szs_name(record.status)).add(record.method).add(record.reason);
  writer.add(record.wall_seconds).add(record.cpu_seconds).add(record.peak_memory_mb).add(record.seed);
  writer.add(record.threads).add(record.points).add(record.facts).add(record.rounds).add(record.attempts);
  writer.add(record.proof_steps).add(record.checked).add(record.existence).add(record.proof_file).add(record.expected);
  writer.add(record.scope).add(record.other_cases);
  add_texts(writer, record.auxiliary);
  writer.add(record.counter_figure.size());
  for (const NamedCoordinates& point : record.counter_figure) writer.add(point.name).add(point.x).add(point.y);
  add_texts(writer, record.warnings);
  add_texts(writer, record.not_understood);
}

/// False when the status has no meaning; all else that is wrong shows in the reader.
bool read_record(FieldReader& reader, ResultRecord& record) {
  std::string status;
  reader.read(record.problem);
  reader.read(record.file);
  reader.read(status);
  reader.read(record.method);
  reader.read(record.reason);
  reader.read(record.wall_seconds);
  reader.read(record.cpu_seconds);
  reader.read(record.peak_memory_mb);
  reader.read(record.seed);
  reader.read(record.threads);
  reader.read(record.points);
  reader.read(record.facts);
  reader.read(record.rounds);
  reader.read(record.attempts);
  reader.read(record.proof_steps);
  reader.read(record.checked);
  reader.read(record.existence);
  reader.read(record.proof_file);
  reader.read(record.expected);
  reader.read(record.scope);
  reader.read(record.other_cases);
  read_texts(reader, record.auxiliary);
  record.counter_figure.resize(reader.read_count());
  for (NamedCoordinates& point : record.counter_figure) {
    reader.read(point.name);
    reader.read(point.x);
    reader.read(point.y);
  }
  read_texts(reader, record.warnings);
  read_texts(reader, record.not_understood);
  const std::optional<Status> known = find_status(status);
  record.status = known.value_or(Status::kError);
  return known.has_value();
}

}  // namespace

WorkerTask make_worker_task(std::size_t id, const Problem& problem, std::uint64_t seed) {
  WorkerTask task;
  task.id = id;
  task.name = problem.name;
  task.file = problem.file;
  task.statement = problem.statement;
  if (const auto expected = problem.metadata.find("status"); expected != problem.metadata.end()) {
    task.expected = expected->second;
  }
  for (const symbolic::Clause& clause : problem.clauses) task.clause_places.emplace_back(clause.line, clause.column);
  task.not_understood = problem.not_understood;
  task.points = problem.point_names.size();
  task.seed = seed;
  return task;
}

Result<Problem> restore_problem(const WorkerTask& task) {
  // The name may be any text; only a plain one is safe as the line before a statement.
  auto parsed = symbolic::parse_problems("problem\n" + task.statement + "\n", task.file);
  if (!parsed) return Failure{parsed.error().to_string()};
  if (parsed.value().size() != 1) return Failure{task.file + ": the statement of " + task.name + " is not one problem"};
  Problem problem = std::move(parsed.value().front());
  problem.name = task.name;
  problem.statement = task.statement;
  problem.not_understood = task.not_understood;
  if (!task.expected.empty()) problem.metadata["status"] = task.expected;
  if (problem.clauses.size() == task.clause_places.size()) {
    for (std::size_t i = 0; i < problem.clauses.size(); ++i) {
      problem.clauses[i].line = task.clause_places[i].first;
      problem.clauses[i].column = task.clause_places[i].second;
    }
  }
  return problem;
}

ResultRecord failure_record(const WorkerTask& task, Status status, const std::string& reason) {
  ResultRecord record;
  record.problem = task.name;
  record.file = task.file;
  record.status = status;
  record.reason = reason;
  record.seed = task.seed;
  record.points = task.points;
  record.not_understood = task.not_understood;
  record.expected = task.expected;
  return record;
}

std::string encode_task(const WorkerTask& task) {
  FieldWriter writer;
  writer.add(kTask).add(task.id).add(task.name).add(task.file).add(task.statement).add(task.expected);
  writer.add(task.points).add(task.seed).add(task.proof_path).add(task.figure_path).add(task.clause_places.size());
  for (const auto& [line, column] : task.clause_places) writer.add(line).add(column);
  add_texts(writer, task.not_understood);
  return writer.take();
}

Result<WorkerTask> decode_task(std::string_view line) {
  FieldReader reader(line);
  WorkerTask task;
  const bool is_task = read_kind(reader, kTask);
  reader.read(task.id);
  reader.read(task.name);
  reader.read(task.file);
  reader.read(task.statement);
  reader.read(task.expected);
  reader.read(task.points);
  reader.read(task.seed);
  reader.read(task.proof_path);
  reader.read(task.figure_path);
  task.clause_places.resize(reader.read_count());
  for (auto& [clause_line, column] : task.clause_places) {
    reader.read(clause_line);
    reader.read(column);
  }
  read_texts(reader, task.not_understood);
  if (!is_task || !reader.finished()) return Failure{"not a task: " + std::string(line.substr(0, kQuoted))};
  return task;
}

std::string encode_outcome(const TaskOutcome& outcome) {
  FieldWriter writer;
  writer.add(kOutcome).add(outcome.id).add(outcome.unwritten);
  add_record(writer, outcome.record);
  return writer.take();
}

Result<TaskOutcome> decode_outcome(std::string_view line) {
  FieldReader reader(line);
  TaskOutcome outcome;
  const bool is_outcome = read_kind(reader, kOutcome);
  reader.read(outcome.id);
  reader.read(outcome.unwritten);
  const bool has_status = read_record(reader, outcome.record);
  if (!is_outcome || !has_status || !reader.finished()) {
    return Failure{"not an outcome: " + std::string(line.substr(0, kQuoted))};
  }
  return outcome;
}

}  // namespace pappus::app
