// SPDX-License-Identifier: Apache-2.0
#include "memory/run_store/run_store.h"

#include <array>
#include <charconv>
#include <ctime>
#include <utility>

#include <unistd.h>

#include "memory/run_store/schema.h"

namespace pappus::memory {

namespace {

using symbolic::Failure;
using symbolic::Result;
using Step = SqlStatement::Step;

constexpr const char* kColumns =
    "result.problem, result.configuration, result.version, result.seed, problem.name, result.status, result.reason, "
    "result.wall_s, result.cpu_s, result.rss_mb, result.record, result.finished "
    "FROM result JOIN problem ON problem.hash = result.problem ";

/// Seeds are stored as decimal text: SQLite's integers are signed.
std::uint64_t parse_seed(const std::string& text) {
  std::uint64_t seed = 0;
  std::from_chars(text.data(), text.data() + text.size(), seed);
  return seed;
}

StoredResult read_row(const SqlStatement& row) {
  StoredResult result;
  result.key = {row.text(0), row.text(1), row.text(2), parse_seed(row.text(3))};
  result.problem_name = row.text(4);
  result.status = row.text(5);
  result.reason = row.text(6);
  result.wall_seconds = row.real(7);
  result.cpu_seconds = row.real(8);
  result.peak_memory_mb = row.integer(9);
  result.record = row.text(10);
  result.finished = row.text(11);
  return result;
}

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

/// All rows of `sql`, through `read`.
template <class Read>
std::optional<Failure> for_each_row(Database& database, const std::string& sql, Read read) {
  Result<SqlStatement> statement = database.prepare(sql);
  if (!statement) return statement.error();
  while (true) {
    const Result<Step> step = statement.value().step();
    if (!step) return step.error();
    if (step.value() == Step::kDone) return std::nullopt;
    read(statement.value());
  }
}

}  // namespace

Result<RunStore> RunStore::open(const std::string& path, Access access) {
  Result<Database> database = Database::open(path, access);
  if (!database) return database.error();
  if (access == Access::kReadWrite) {
    // NORMAL: a commit is handed to the system, which keeps it when this process dies; the disk is waited for at
    // checkpoints only, and while the tables are created.
    if (auto failure = database.value().execute("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON")) return *failure;
  }
  if (auto failure = ensure_schema(database.value(), access)) return *failure;
  Result<SqlStatement> put = database.value().prepare(
      "INSERT OR REPLACE INTO result(problem, configuration, version, seed, status, reason, wall_s, cpu_s, rss_mb, "
      "record, finished) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
  if (!put) return put.error();
  Result<SqlStatement> find = database.value().prepare(
      std::string("SELECT ") + kColumns +
      "WHERE result.problem=?1 AND result.configuration=?2 AND result.version=?3 AND result.seed=?4");
  if (!find) return find.error();
  Result<SqlStatement> add_problem =
      database.value().prepare("INSERT OR IGNORE INTO problem(hash, name, statement) VALUES(?1, ?2, ?3)");
  if (!add_problem) return add_problem.error();
  return RunStore(std::move(database).value(), std::move(put).value(), std::move(find).value(),
                  std::move(add_problem).value());
}

std::optional<Failure> RunStore::begin() { return database_.execute("BEGIN IMMEDIATE"); }

std::optional<Failure> RunStore::commit() { return database_.execute("COMMIT"); }

std::optional<Failure> RunStore::roll_back() { return database_.execute("ROLLBACK"); }

std::optional<Failure> RunStore::add_problem(const std::string& hash, const std::string& name,
                                             const std::string& statement) {
  return add_problem_.bind(1, hash).bind(2, name).bind(3, statement).run();
}

std::optional<Failure> RunStore::add_configuration(const std::string& hash, const std::string& options) {
  Result<SqlStatement> statement =
      database_.prepare("INSERT OR IGNORE INTO configuration(hash, options) VALUES(?1, ?2)");
  if (!statement) return statement.error();
  return statement.value().bind(1, hash).bind(2, options).run();
}

Result<std::int64_t> RunStore::add_run(const std::string& version, const std::string& settings) {
  Result<SqlStatement> statement =
      database_.prepare("INSERT INTO run(started, host, version, settings) VALUES(?1, ?2, ?3, ?4)");
  if (!statement) return statement.error();
  statement.value().bind(1, utc_timestamp()).bind(2, host_name()).bind(3, version).bind(4, settings);
  if (auto failure = statement.value().run()) return *failure;
  return database_.last_inserted_row();
}

std::optional<Failure> RunStore::end_run(std::int64_t run) {
  Result<SqlStatement> statement = database_.prepare("UPDATE run SET ended=?1 WHERE id=?2");
  if (!statement) return statement.error();
  return statement.value().bind(1, utc_timestamp()).bind(2, run).run();
}

std::optional<Failure> RunStore::put(const StoredResult& result) {
  put_.bind(1, result.key.problem).bind(2, result.key.configuration).bind(3, result.key.version);
  put_.bind(4, std::to_string(result.key.seed)).bind(5, result.status).bind(6, result.reason);
  put_.bind(7, result.wall_seconds).bind(8, result.cpu_seconds).bind(9, result.peak_memory_mb);
  return put_.bind(10, result.record).bind(11, result.finished).run();
}

Result<std::optional<StoredResult>> RunStore::find(const ResultKey& key) {
  find_.bind(1, key.problem).bind(2, key.configuration).bind(3, key.version).bind(4, std::to_string(key.seed));
  std::optional<StoredResult> found;
  while (true) {
    const Result<Step> step = find_.step();
    if (!step) return step.error();
    if (step.value() == Step::kDone) return found;
    found = read_row(find_);
  }
}

Result<std::vector<StoredResult>> RunStore::results() {
  std::vector<StoredResult> all;
  const std::string sql = std::string("SELECT ") + kColumns +
                          "ORDER BY result.configuration, result.version, result.seed, problem.name, result.problem";
  if (auto failure = for_each_row(database_, sql, [&](const SqlStatement& row) { all.push_back(read_row(row)); })) {
    return *failure;
  }
  return all;
}

Result<std::unordered_map<std::string, std::string>> RunStore::configurations() {
  std::unordered_map<std::string, std::string> options_of;
  if (auto failure = for_each_row(database_, "SELECT hash, options FROM configuration",
                                  [&](const SqlStatement& row) { options_of.emplace(row.text(0), row.text(1)); })) {
    return *failure;
  }
  return options_of;
}

Result<std::unordered_map<std::string, double>> RunStore::longest_seconds() {
  std::unordered_map<std::string, double> seconds_of;
  if (auto failure = for_each_row(database_, "SELECT problem, max(wall_s) FROM result GROUP BY problem",
                                  [&](const SqlStatement& row) { seconds_of.emplace(row.text(0), row.real(1)); })) {
    return *failure;
  }
  return seconds_of;
}

Result<std::int64_t> RunStore::size() { return database_.query_integer("SELECT count(*) FROM result"); }

Result<std::int64_t> RunStore::absorb(const std::string& other, const std::string& folder_of_other) {
  {
    // Says what is wrong with a file that is no run store, before anything is attached.
    const Result<RunStore> readable = open(other, Access::kReadOnly);
    if (!readable) return readable.error();
  }
  Result<SqlStatement> attach = database_.prepare("ATTACH ?1 AS other");
  if (!attach) return attach.error();
  if (auto failure = attach.value().bind(1, other).run()) return *failure;
  const std::string key = "problem, configuration, version, seed";
  const Result<std::int64_t> common = database_.query_integer(
      "SELECT count(*) FROM other.result AS theirs JOIN main.result AS ours USING(" + key + ")");
  if (!common) return common.error();
  if (auto failure =
          database_.execute("BEGIN IMMEDIATE;"
                            "INSERT OR IGNORE INTO main.problem SELECT * FROM other.problem;"
                            "INSERT OR IGNORE INTO main.configuration SELECT * FROM other.configuration;"
                            "INSERT INTO main.run(started, ended, host, version, settings)"
                            "  SELECT started, ended, host, version, settings FROM other.run ORDER BY id;")) {
    return *failure;
  }
  Result<SqlStatement> copy = database_.prepare(
      "INSERT OR IGNORE INTO main.result SELECT problem, configuration, version, seed, status, reason, wall_s, cpu_s, "
      "rss_mb, iif(json_extract(record, '$.proof') IN ('') OR json_extract(record, '$.proof') LIKE '/%' OR ?1 = '', "
      "record, json_set(record, '$.proof', ?1 || json_extract(record, '$.proof'))), finished FROM other.result");
  if (!copy) return copy.error();
  const bool same_folder = folder_of_other.empty() || folder_of_other == ".";
  if (auto failure = copy.value().bind(1, same_folder ? "" : folder_of_other + "/").run()) return *failure;
  if (auto failure = database_.execute("COMMIT; DETACH other")) return *failure;
  return common.value();
}

std::string utc_timestamp() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text.data();
}

}  // namespace pappus::memory
