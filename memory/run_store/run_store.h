// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "memory/sqlite/database.h"
#include "symbolic/core/result.h"

namespace pappus::memory {

/// What a result belongs to. There is at most one result a key.
struct ResultKey {
  std::string problem;        ///< problem_hash()
  std::string configuration;  ///< content_hash() of the options that can change a result, limits included
  std::string version;        ///< of the program
  std::uint64_t seed = 1;
  friend bool operator==(const ResultKey& left, const ResultKey& right) = default;
};

struct StoredResult {
  ResultKey key;
  std::string problem_name;  ///< from the table of problems; not written by put()
  std::string status;        ///< SZS name
  std::string reason;
  double wall_seconds = 0;
  double cpu_seconds = 0;
  std::int64_t peak_memory_mb = 0;
  std::string record;    ///< the whole result record, JSON
  std::string finished;  ///< UTC, "2026-01-31T12:00:00Z"
};

/// Results of batch runs in one SQLite file.
///
/// What commit() has confirmed survives the death of the process at any instant, and is never half there; a loss of
/// power may cost the last moments, never the file. Several processes may read and write at the same time on a local
/// disk. Invariant: between begin() and commit() this connection holds the only write lock, so keep that short.
class RunStore {
 public:
  /// Creates the file for kReadWrite when it is not there. Refuses files that are no run store.
  static symbolic::Result<RunStore> open(const std::string& path, Access access);

  [[nodiscard]] std::optional<symbolic::Failure> begin();
  [[nodiscard]] std::optional<symbolic::Failure> commit();
  /// Forgets what was done since begin().
  [[nodiscard]] std::optional<symbolic::Failure> roll_back();

  /// Adds what is not known yet.
  [[nodiscard]] std::optional<symbolic::Failure> add_problem(const std::string& hash, const std::string& name,
                                                             const std::string& statement);
  [[nodiscard]] std::optional<symbolic::Failure> add_configuration(const std::string& hash, const std::string& options);
  /// Notes that a run begins, with its effective settings; returns its number.
  [[nodiscard]] symbolic::Result<std::int64_t> add_run(const std::string& version, const std::string& settings);
  [[nodiscard]] std::optional<symbolic::Failure> end_run(std::int64_t run);
  /// Replaces a result of the same key. Its problem and configuration must have been added.
  [[nodiscard]] std::optional<symbolic::Failure> put(const StoredResult& result);

  [[nodiscard]] symbolic::Result<std::optional<StoredResult>> find(const ResultKey& key);
  /// All results, by configuration, version, seed, problem name and problem hash.
  [[nodiscard]] symbolic::Result<std::vector<StoredResult>> results();
  /// The options of every configuration, by hash.
  [[nodiscard]] symbolic::Result<std::unordered_map<std::string, std::string>> configurations();
  /// The longest wall-clock time ever stored of each problem, by problem hash.
  [[nodiscard]] symbolic::Result<std::unordered_map<std::string, double>> longest_seconds();
  [[nodiscard]] symbolic::Result<std::int64_t> size();

  /// Copies every problem, configuration and run of `other` and the results whose key is not here yet, atomically.
  /// Paths of proofs are relative to a store's folder; `folder_of_other` is the folder of `other` as seen from here.
  /// Returns the number of results that were both here and there.
  [[nodiscard]] symbolic::Result<std::int64_t> absorb(const std::string& other, const std::string& folder_of_other);

  [[nodiscard]] const std::string& path() const { return database_.path(); }

 private:
  RunStore(Database database, SqlStatement put, SqlStatement find, SqlStatement add_problem)
      : database_(std::move(database)),
        put_(std::move(put)),
        find_(std::move(find)),
        add_problem_(std::move(add_problem)) {}

  Database database_;  // first, so that it is closed last
  SqlStatement put_;
  SqlStatement find_;
  SqlStatement add_problem_;
};

/// The time now, UTC, "2026-01-31T12:00:00Z".
[[nodiscard]] std::string utc_timestamp();

}  // namespace pappus::memory
