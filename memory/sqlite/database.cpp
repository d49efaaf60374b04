// SPDX-License-Identifier: Apache-2.0
#include "memory/sqlite/database.h"

#include <utility>

#include <sqlite3.h>

namespace pappus::memory {

namespace {

using symbolic::Failure;
using symbolic::Result;

constexpr int kBusyMilliseconds = 60'000;

/// SQLite keeps the message of the last error of a connection.
Failure describe_error(const std::string& path, sqlite3* connection) {
  return Failure{path + ": " + (connection != nullptr ? sqlite3_errmsg(connection) : "out of memory")};
}

}  // namespace

void SqlStatement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

SqlStatement& SqlStatement::bind(int parameter, std::string_view text) {
  const auto size = static_cast<sqlite3_uint64>(text.size());
  PAPPUS_CHECK(sqlite3_bind_text64(statement_.get(), parameter, text.data() != nullptr ? text.data() : "", size,
                                   SQLITE_TRANSIENT, SQLITE_UTF8) == SQLITE_OK);
  return *this;
}

SqlStatement& SqlStatement::bind(int parameter, std::int64_t number) {
  PAPPUS_CHECK(sqlite3_bind_int64(statement_.get(), parameter, number) == SQLITE_OK);
  return *this;
}

SqlStatement& SqlStatement::bind(int parameter, double number) {
  PAPPUS_CHECK(sqlite3_bind_double(statement_.get(), parameter, number) == SQLITE_OK);
  return *this;
}

Result<SqlStatement::Step> SqlStatement::step() {
  const int outcome = sqlite3_step(statement_.get());
  if (outcome == SQLITE_ROW) return Step::kRow;
  std::optional<Failure> failure;
  if (outcome != SQLITE_DONE) failure = describe_error(path_, sqlite3_db_handle(statement_.get()));
  sqlite3_reset(statement_.get());
  if (failure) return *failure;
  return Step::kDone;
}

std::optional<Failure> SqlStatement::run() {
  const Result<Step> stepped = step();
  if (!stepped) return stepped.error();
  PAPPUS_CHECK(stepped.value() == Step::kDone);
  return std::nullopt;
}

std::string SqlStatement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

std::int64_t SqlStatement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

double SqlStatement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

void Database::Closer::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Result<Database> Database::open(const std::string& path, Access access) {
  const int flags = access == Access::kReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3* connection = nullptr;
  const int outcome = sqlite3_open_v2(path.c_str(), &connection, flags | SQLITE_OPEN_EXRESCODE, nullptr);
  Database database(path, connection);
  if (outcome != SQLITE_OK) return describe_error(path, connection);
  sqlite3_busy_timeout(connection, kBusyMilliseconds);
  return database;
}

std::optional<Failure> Database::execute(const std::string& sql) {
  if (sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return std::nullopt;
  return describe_error(path_, connection_.get());
}

Result<SqlStatement> Database::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  const int size = static_cast<int>(sql.size());
  if (sqlite3_prepare_v3(connection_.get(), sql.c_str(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
      SQLITE_OK) {
    return describe_error(path_, connection_.get());
  }
  return SqlStatement(path_, statement);
}

Result<std::int64_t> Database::query_integer(const std::string& sql) {
  Result<SqlStatement> statement = prepare(sql);
  if (!statement) return statement.error();
  const Result<SqlStatement::Step> stepped = statement.value().step();
  if (!stepped) return stepped.error();
  return stepped.value() == SqlStatement::Step::kRow ? statement.value().integer(0) : std::int64_t{0};
}

std::int64_t Database::last_inserted_row() const { return sqlite3_last_insert_rowid(connection_.get()); }

}  // namespace pappus::memory
