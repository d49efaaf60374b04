// SPDX-License-Identifier: Apache-2.0
#include "app/report/run_series.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

#include "memory/run_store/run_store.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

namespace {

using memory::RunStore;
using memory::StoredResult;
using symbolic::Failure;
using symbolic::printable;
using symbolic::Result;

std::map<std::string, std::string> parse_options(const std::string& text) {
  std::map<std::string, std::string> options;
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) return options;
  for (const auto& [name, value] : json.items()) {
    options[printable(name)] = printable(value.is_string() ? value.get<std::string>() : value.dump());
  }
  return options;
}

auto series_key(const StoredResult& result) {
  return std::tie(result.key.configuration, result.key.version, result.key.seed);
}

std::string scope_of(const StoredResult& result) {
  const auto json = nlohmann::json::parse(result.record, nullptr, false);
  if (!json.is_object()) return {};
  const std::string scope = json.value("scope", "");
  return scope == "case" ? json.value("other_cases", "") : scope;
}

void add_entry(RunSeries& series, const StoredResult& result, ReportClock clock) {
  SeriesEntry entry{result.key.problem,
                    printable(result.problem_name),
                    Status::kError,
                    result.reason,
                    clock == ReportClock::kCpu ? result.cpu_seconds : result.wall_seconds,
                    printable(scope_of(result)),
                    {}};
  entry.status = find_status(result.status).value_or(Status::kError);
  const auto record = nlohmann::json::parse(result.record, nullptr, false);
  const auto existence = record.is_object() ? record.find("existence") : record.end();
  if (existence != record.end() && existence->is_string()) entry.existence = existence->get<std::string>();
  series.entries.push_back(std::move(entry));
  series.newest = std::max(series.newest, printable(result.finished));
}

}  // namespace

std::size_t RunSeries::count(Status status) const {
  return static_cast<std::size_t>(
      std::count_if(entries.begin(), entries.end(), [&](const SeriesEntry& entry) { return entry.status == status; }));
}

std::size_t RunSeries::count_scope(std::string_view scope) const {
  return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [&](const SeriesEntry& entry) {
    return entry.status == Status::kTheorem && entry.scope == scope;
  }));
}

std::size_t RunSeries::count_existence(const std::string& existence) const {
  return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [&](const SeriesEntry& entry) {
    return entry.status == Status::kTheorem && entry.existence == existence;
  }));
}

std::vector<double> RunSeries::solved_seconds() const {
  std::vector<double> seconds;
  for (const SeriesEntry& entry : entries) {
    if (entry.status == Status::kTheorem) seconds.push_back(entry.seconds);
  }
  std::sort(seconds.begin(), seconds.end());
  return seconds;
}

Result<std::vector<RunSeries>> load_series(const std::string& path, const std::string& name, ReportClock clock) {
  Result<RunStore> store = RunStore::open(path, memory::Access::kReadOnly);
  if (!store) return store.error();
  const auto options = store.value().configurations();
  if (!options) return options.error();
  const Result<std::vector<StoredResult>> results = store.value().results();
  if (!results) return results.error();
  std::vector<RunSeries> all;
  const StoredResult* previous = nullptr;
  for (const StoredResult& result : results.value()) {
    if (previous == nullptr || series_key(*previous) != series_key(result)) {
      RunSeries& series = all.emplace_back();
      series.version = printable(result.key.version);
      series.seed = result.key.seed;
      if (const auto known = options.value().find(result.key.configuration); known != options.value().end()) {
        series.options = parse_options(known->second);
      }
    }
    add_entry(all.back(), result, clock);
    previous = &result;
  }
  if (all.empty()) return Failure{path + ": holds no results"};
  std::stable_sort(all.begin(), all.end(),
                   [](const RunSeries& left, const RunSeries& right) { return left.newest < right.newest; });
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].label = printable(name) + (all.size() == 1 ? "" : " #" + std::to_string(i + 1));
  }
  return all;
}

std::string distinguishing_options(const RunSeries& series, const std::vector<RunSeries>& all) {
  std::string text;
  for (const auto& [name, value] : series.options) {
    const bool differs = std::any_of(all.begin(), all.end(), [&](const RunSeries& other) {
      const auto found = other.options.find(name);
      return found == other.options.end() || found->second != value;
    });
    if (differs) text += (text.empty() ? "" : ", ") + name + "=" + value;
  }
  return text;
}

}  // namespace pappus::app
