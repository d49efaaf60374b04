// SPDX-License-Identifier: Apache-2.0
#include "memory/run_store/schema.h"

#include <string>

namespace pappus::memory {

namespace {

using symbolic::Failure;
using symbolic::Result;

/// "PaRS" in ASCII: tells a run store from other SQLite files.
constexpr std::int64_t kApplicationId = 0x50615253;

constexpr const char* kTables = R"sql(
CREATE TABLE problem(
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  statement TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE configuration(
  hash TEXT PRIMARY KEY,
  options TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE run(
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,
  ended TEXT NOT NULL DEFAULT '',
  host TEXT NOT NULL,
  version TEXT NOT NULL,
  settings TEXT NOT NULL);
CREATE TABLE result(
  problem TEXT NOT NULL REFERENCES problem(hash),
  configuration TEXT NOT NULL REFERENCES configuration(hash),
  version TEXT NOT NULL,
  seed TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL,
  wall_s REAL NOT NULL,
  cpu_s REAL NOT NULL,
  rss_mb INTEGER NOT NULL,
  record TEXT NOT NULL,
  finished TEXT NOT NULL,
  PRIMARY KEY(problem, configuration, version, seed)) WITHOUT ROWID;
)sql";

std::optional<Failure> create_tables(Database& database) {
  // Another process may have been quicker; the transaction makes one of the two do it.
  if (auto failure = database.execute("BEGIN IMMEDIATE")) return failure;
  const Result<std::int64_t> version = database.query_integer("PRAGMA user_version");
  if (!version) return version.error();
  if (version.value() == 0) {
    const std::string marks = "PRAGMA application_id=" + std::to_string(kApplicationId) +
                              "; PRAGMA user_version=" + std::to_string(kRunStoreVersion) + ";";
    if (auto failure = database.execute(kTables + marks)) return failure;
  }
  return database.execute("COMMIT");
}

}  // namespace

std::optional<Failure> ensure_schema(Database& database, Access access) {
  const Result<std::int64_t> objects = database.query_integer("SELECT count(*) FROM sqlite_schema");
  if (!objects) return objects.error();
  if (objects.value() == 0 && access == Access::kReadWrite) {
    // Write-ahead logging lets a report read while a run writes, and makes a commit one sequential write. To turn it on
    // is to write the first page, for which an empty file needs no journal on the disk: there is nothing to bring back.
    if (auto failure = database.execute("PRAGMA journal_mode=MEMORY; PRAGMA journal_mode=WAL")) return failure;
    if (auto failure = create_tables(database)) return failure;
  }
  const Result<std::int64_t> application = database.query_integer("PRAGMA application_id");
  if (!application) return application.error();
  if (application.value() != kApplicationId) return Failure{database.path() + ": is not a run store of Pappus"};
  const Result<std::int64_t> version = database.query_integer("PRAGMA user_version");
  if (!version) return version.error();
  if (version.value() == kRunStoreVersion) return std::nullopt;
  return Failure{database.path() + ": is a run store of version " + std::to_string(version.value()) +
                 "; this program reads version " + std::to_string(kRunStoreVersion)};
}

}  // namespace pappus::memory
