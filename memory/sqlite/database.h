// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "symbolic/core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace pappus::memory {

enum class Access { kReadOnly, kReadWrite };

/// A prepared statement. Parameters and columns count from 1 and from 0, as in SQLite itself.
/// Lifetime: it must not outlive its database.
class SqlStatement {
 public:
  enum class Step { kRow, kDone };

  SqlStatement& bind(int parameter, std::string_view text);
  SqlStatement& bind(int parameter, std::int64_t number);
  SqlStatement& bind(int parameter, double number);

  /// The next row, or the end; at the end the statement is ready to be bound and run again.
  [[nodiscard]] symbolic::Result<Step> step();
  /// Runs a statement that returns no rows.
  [[nodiscard]] std::optional<symbolic::Failure> run();

  /// Valid until the next step().
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;

 private:
  friend class Database;
  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const;
  };
  SqlStatement(std::string path, sqlite3_stmt* statement) : path_(std::move(path)), statement_(statement) {}

  std::string path_;
  std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

/// A connection to an SQLite file. Errors are values that name the file ("RUN.sqlite: disk is full").
class Database {
 public:
  /// Opens the file, which is created for kReadWrite when it is not there.
  /// Waits up to a minute for another process that is writing.
  static symbolic::Result<Database> open(const std::string& path, Access access);

  /// Runs SQL text of one or more statements without parameters.
  [[nodiscard]] std::optional<symbolic::Failure> execute(const std::string& sql);
  [[nodiscard]] symbolic::Result<SqlStatement> prepare(const std::string& sql);
  /// The number that a one-row, one-column query returns; 0 when it returns no row.
  [[nodiscard]] symbolic::Result<std::int64_t> query_integer(const std::string& sql);
  [[nodiscard]] std::int64_t last_inserted_row() const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  struct Closer {
    void operator()(sqlite3* connection) const;
  };
  Database(std::string path, sqlite3* connection) : path_(std::move(path)), connection_(connection) {}

  std::string path_;
  std::unique_ptr<sqlite3, Closer> connection_;
};

}  // namespace pappus::memory
