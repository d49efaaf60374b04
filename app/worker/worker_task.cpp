// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_task.h"

#include <nlohmann/json.hpp>

#include "symbolic/language/parser.h"

namespace pappus::app {

namespace {

using json = nlohmann::ordered_json;
using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;

std::string dump(const json& value) {
  // File names may hold any bytes; JSON may not.
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
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
  record.expected = task.expected;
  return record;
}

std::string encode_task(const WorkerTask& task) {
  return dump({{"task", task.id},
               {"name", task.name},
               {"file", task.file},
               {"statement", task.statement},
               {"expected", task.expected},
               {"clauses", task.clause_places},
               {"points", task.points},
               {"seed", task.seed},
               {"proof", task.proof_path},
               {"figure", task.figure_path}});
}

Result<WorkerTask> decode_task(std::string_view line) {
  try {
    const json value = json::parse(line);
    WorkerTask task;
    value.at("task").get_to(task.id);
    value.at("name").get_to(task.name);
    value.at("file").get_to(task.file);
    value.at("statement").get_to(task.statement);
    value.at("expected").get_to(task.expected);
    value.at("clauses").get_to(task.clause_places);
    value.at("points").get_to(task.points);
    value.at("seed").get_to(task.seed);
    value.at("proof").get_to(task.proof_path);
    value.at("figure").get_to(task.figure_path);
    return task;
  } catch (const json::exception& exception) {
    return Failure{std::string("not a task: ") + exception.what()};
  }
}

std::string encode_outcome(const TaskOutcome& outcome) {
  return R"({"task":)" + std::to_string(outcome.id) + R"(,"unwritten":)" + dump(outcome.unwritten) + R"(,"record":)" +
         to_json_line(outcome.record) + "}";
}

Result<TaskOutcome> decode_outcome(std::string_view line) {
  try {
    const json value = json::parse(line);
    TaskOutcome outcome;
    value.at("task").get_to(outcome.id);
    value.at("unwritten").get_to(outcome.unwritten);
    const Result<ResultRecord> record = parse_result_record(value.at("record"));
    if (!record) return record.error();
    outcome.record = record.value();
    return outcome;
  } catch (const json::exception& exception) {
    return Failure{std::string("not an outcome: ") + exception.what()};
  }
}

}  // namespace pappus::app
