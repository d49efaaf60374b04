// SPDX-License-Identifier: Apache-2.0
#include "app/result_record.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/json_text.h"
#include "app/version.h"
#include "symbolic/core/check.h"
#include "symbolic/core/printable.h"
#include "symbolic/proof/scope_wording.h"

namespace pappus::app {

namespace {

/// Seconds to a tenth of a millisecond, so that a record shows no digits that mean nothing.
double rounded(double seconds) { return std::round(seconds * 1e4) / 1e4; }

/// `items` as a JSON array, each through `write`.
template <class Item, class Write>
std::string json_array(const std::vector<Item>& items, Write write) {
  std::string text;
  for (const Item& item : items) text += (text.empty() ? "" : ",") + write(item);
  return "[" + text + "]";
}

std::string figure_to_json(const ResultRecord& record) {
  JsonObjectText points;
  for (const NamedCoordinates& point : record.counter_figure) {
    points.add_raw(point.name, "[" + json_string(point.x) + "," + json_string(point.y) + "]");
  }
  return JsonObjectText().add_raw("points", points.finish()).add("seed", record.seed).finish();
}

std::string counter_figure_to_json(const ResultRecord& record) {
  return json_array(record.counter_figure, [](const NamedCoordinates& point) {
    return "[" + json_string(point.name) + "," + json_string(point.x) + "," + json_string(point.y) + "]";
  });
}

/// What a line of text says of the scope of a theorem behind its status; empty when it is general.
std::string note_on_scope(const ResultRecord& record) {
  for (const auto others : {symbolic::ProofScope::OtherCases::kHold, symbolic::ProofScope::OtherCases::kFail,
                            symbolic::ProofScope::OtherCases::kOpen}) {
    symbolic::ProofScope scope{.others = others};
    if (record.other_cases != symbolic::other_cases_word(scope)) continue;
    std::vector<std::string> names;
    for (const NamedCoordinates& point : record.counter_figure) {
      names.push_back(point.name);
      scope.counter_figure.emplace_back(point.x, point.y);
    }
    return " " + symbolic::scope_summary(scope, names);
  }
  return {};
}

std::string quote_csv(const std::string& field) {
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char character : field) {
    if (character == '"') quoted.push_back('"');
    quoted.push_back(character);
  }
  return quoted + '"';
}

std::string count_of(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace

std::string_view szs_name(Status status) {
  switch (status) {
    case Status::kTheorem: return "Theorem";
    case Status::kCounterSatisfiable: return "CounterSatisfiable";
    case Status::kTimeout: return "Timeout";
    case Status::kResourceOut: return "ResourceOut";
    case Status::kGaveUp: return "GaveUp";
    case Status::kInputError: return "InputError";
    case Status::kError: return "Error";
  }
  PAPPUS_CHECK(false);
}

std::optional<Status> find_status(std::string_view name) {
  for (const Status status : {Status::kTheorem, Status::kCounterSatisfiable, Status::kTimeout, Status::kResourceOut,
                              Status::kGaveUp, Status::kInputError, Status::kError}) {
    if (szs_name(status) == name) return status;
  }
  return std::nullopt;
}

std::string to_json_line(const ResultRecord& record) {
  JsonObjectText json;
  json.add("problem", record.problem)
      .add("file", record.file)
      .add("status", szs_name(record.status))
      .add("method", record.method)
      .add("reason", record.reason)
      .add("wall_s", rounded(record.wall_seconds))
      .add("cpu_s", rounded(record.cpu_seconds))
      .add("rss_mb", record.peak_memory_mb)
      .add("seed", record.seed)
      .add("threads", record.threads)
      .add("points", record.points)
      .add("facts", record.facts)
      .add("rounds", record.rounds)
      .add_raw("aux", json_array(record.auxiliary, json_string))
      .add("attempts", record.attempts)
      .add("proof_steps", record.proof_steps)
      .add("checked", record.checked)
      .add("scope", record.scope)
      .add("other_cases", record.other_cases)
      .add_raw("counter_figure", counter_figure_to_json(record))
      .add("existence", record.existence)
      .add("proof", record.proof_file)
      .add("version", version());
  if (!record.expected.empty()) json.add("expected", record.expected);
  if (record.status == Status::kCounterSatisfiable && !record.counter_figure.empty())
    json.add_raw("figure", figure_to_json(record));
  if (!record.warnings.empty()) json.add_raw("warnings", json_array(record.warnings, json_string));
  if (!record.not_understood.empty()) json.add_raw("not_understood", json_array(record.not_understood, json_string));
  return json.finish();
}

symbolic::Result<ResultRecord> parse_result_record(const nlohmann::ordered_json& json) {
  try {
    ResultRecord record;
    const std::optional<Status> status = find_status(json.at("status").get<std::string>());
    if (!status) return symbolic::Failure{"a result record has an unknown status"};
    record.status = *status;
    json.at("problem").get_to(record.problem);
    json.at("file").get_to(record.file);
    json.at("method").get_to(record.method);
    json.at("reason").get_to(record.reason);
    json.at("wall_s").get_to(record.wall_seconds);
    json.at("cpu_s").get_to(record.cpu_seconds);
    json.at("rss_mb").get_to(record.peak_memory_mb);
    json.at("seed").get_to(record.seed);
    json.at("threads").get_to(record.threads);
    json.at("points").get_to(record.points);
    json.at("facts").get_to(record.facts);
    json.at("rounds").get_to(record.rounds);
    json.at("aux").get_to(record.auxiliary);
    json.at("attempts").get_to(record.attempts);
    json.at("proof_steps").get_to(record.proof_steps);
    json.at("checked").get_to(record.checked);
    record.existence = json.value("existence", "");
    json.at("proof").get_to(record.proof_file);
    record.expected = json.value("expected", "");
    record.scope = json.value("scope", "");
    record.other_cases = json.value("other_cases", "");
    for (const auto& point : json.value("counter_figure", nlohmann::ordered_json::array()))
      record.counter_figure.push_back({point.at(0), point.at(1), point.at(2)});
    record.warnings = json.value("warnings", record.warnings);
    record.not_understood = json.value("not_understood", record.not_understood);
    return record;
  } catch (const nlohmann::json::exception& exception) {
    return symbolic::Failure{std::string("not a result record: ") + exception.what()};
  }
}

std::string csv_header() {
  return "problem,file,status,method,reason,wall_s,cpu_s,rss_mb,seed,threads,points,facts,rounds,attempts,"
         "proof_steps,checked,proof,version,scope,other_cases,existence";
}

std::string to_csv_line(const ResultRecord& record) {
  char seconds[64];
  std::snprintf(seconds, sizeof seconds, "%.4f,%.4f", record.wall_seconds, record.cpu_seconds);
  std::string line = quote_csv(record.problem) + "," + quote_csv(record.file) + ",";
  line += std::string(szs_name(record.status)) + "," + record.method + "," + quote_csv(record.reason) + ",";
  line += std::string(seconds) + "," + std::to_string(record.peak_memory_mb) + ",";
  for (const std::uint64_t number :
       {record.seed, std::uint64_t{record.threads}, std::uint64_t{record.points}, std::uint64_t{record.facts},
        std::uint64_t{record.rounds}, std::uint64_t{record.attempts}, std::uint64_t{record.proof_steps}}) {
    line += std::to_string(number) + ",";
  }
  line += std::string(record.checked ? "true" : "false") + "," + quote_csv(record.proof_file) + ",";
  return line + quote_csv(std::string(version())) + "," + record.scope + "," + record.other_cases + "," +
         record.existence;
}

std::string list_not_understood(const ResultRecord& record) {
  constexpr std::size_t kShown = 3;
  std::string list;
  for (std::size_t i = 0; i < std::min(kShown, record.not_understood.size()); ++i) {
    list += (i == 0 ? "" : ", ") + record.not_understood[i];
  }
  if (record.not_understood.size() <= kShown) return list;
  return list + " and " + std::to_string(record.not_understood.size() - kShown) + " more";
}

std::string szs_status_line(const ResultRecord& record) {
  return "% SZS status " + std::string(szs_name(record.status)) + " for " +
         symbolic::printable(record.problem.empty() ? record.file : record.problem);
}

std::string to_sentence(const ResultRecord& record) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.2f s", record.wall_seconds);
  std::string sentence =
      symbolic::printable(record.problem) + ": " + std::string(szs_name(record.status)) + note_on_scope(record);
  if (!record.reason.empty()) sentence += ": " + symbolic::printable(record.reason);
  sentence += " (";
  if (record.status == Status::kTheorem) {
    sentence += count_of(record.proof_steps, "step") + (record.checked ? ", checked" : ", not checked");
    sentence += record.existence == "not certified" ? ", existence of the figure not certified; " : "; ";
  }
  if (record.rounds > 0) {
    sentence += count_of(record.facts, "fact") + " in " + count_of(record.rounds, "round") + "; ";
  }
  if (record.status == Status::kTheorem && !record.not_understood.empty()) {
    sentence += "proved without what was not understood: " + list_not_understood(record) + "; ";
  }
  return sentence + seconds + ")";
}

}  // namespace pappus::app
