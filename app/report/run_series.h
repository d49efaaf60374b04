// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/result_record.h"
#include "symbolic/core/result.h"

namespace pappus::app {

enum class ReportClock { kWall, kCpu };

struct SeriesEntry {
  std::string problem;  ///< hash
  std::string name;
  Status status = Status::kError;
  std::string reason;
  double seconds = 0;          ///< of the clock the report was asked for
  std::string scope = {};      ///< of a theorem: "general", or what is known of the other cases; empty if nobody looked
  std::string existence = {};  ///< of the figure of a theorem, as in its record
};

/// The results of a store that one configuration, version and seed brought.
struct RunSeries {
  std::string label;  ///< short, different for all series of a report
  std::string version;
  std::uint64_t seed = 1;
  std::map<std::string, std::string> options;
  std::string newest;                ///< when the last of its results was finished, UTC
  std::vector<SeriesEntry> entries;  ///< by name, then hash

  [[nodiscard]] std::size_t count(Status status) const;
  /// Theorems of that scope.
  [[nodiscard]] std::size_t count_scope(std::string_view scope) const;
  /// Theorems whose record says that of the existence of their figure: "certified", "not certified".
  [[nodiscard]] std::size_t count_existence(const std::string& existence) const;
  /// The seconds of each theorem, in ascending order.
  [[nodiscard]] std::vector<double> solved_seconds() const;
};

/// All series of the store, oldest first. `name` is what labels begin with.
[[nodiscard]] symbolic::Result<std::vector<RunSeries>> load_series(const std::string& path, const std::string& name,
                                                                   ReportClock clock);

/// The options in which some series differ from others, as "time=10, method=auto"; empty when they do not.
[[nodiscard]] std::string distinguishing_options(const RunSeries& series, const std::vector<RunSeries>& all);

}  // namespace pappus::app
