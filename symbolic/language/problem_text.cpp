// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/problem_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "symbolic/language/spelling.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kLongestName = 256;
constexpr std::array<std::string_view, 10> kKeys = {"name", "source", "status", "text",      "author",
                                                    "note", "answer", "tags",   "redundant", "not_understood"};
constexpr std::array<std::string_view, 10> kStatuses = {"Theorem",
                                                        "CounterSatisfiable",
                                                        "ContradictoryAxioms",
                                                        "Timeout",
                                                        "ResourceOut",
                                                        "GaveUp",
                                                        "Unknown",
                                                        "Open",
                                                        "InputError",
                                                        "Error"};

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<SourceLine> split_lines(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::vector<SourceLine> lines;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back({line, ++number});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool is_skipped(const SourceLine& line) {
  const std::string_view text = trim(line.text);
  return text.empty() || text.front() == '#';
}

Word whole(const SourceLine& line) {
  const std::string_view text = trim(line.text);
  return {text, line, text.empty() ? 1 : static_cast<int>(text.data() - line.text.data()) + 1};
}

/// "key" of "key: value"; nothing when the line is not of that form.
std::optional<std::string_view> metadata_key(const SourceLine& line) {
  const std::string_view text = trim(line.text);
  std::size_t length = 0;
  while (length < text.size() && ((text[length] >= 'a' && text[length] <= 'z') || text[length] == '_')) ++length;
  const bool ends = length > 0 && length < text.size() && text[length] == ':' &&
                    (length + 1 == text.size() || text[length + 1] == ' ' || text[length + 1] == '\t');
  return ends ? std::optional(text.substr(0, length)) : std::nullopt;
}

/// Adds a metadata line to `problem`, whose error is set if the line is wrong.
void add_metadata(const SourceLine& line, std::string_view key, ProblemText& problem) {
  const std::string_view value = trim(trim(line.text).substr(key.size() + 1));
  const Word word = whole(line);
  std::optional<InputError> error;
  if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end()) {
    error = error_at(word, "unknown kind of line " + quoted(key), nearest_name(key, kKeys));
  } else if (value.empty()) {
    error = error_at(word, "nothing stands behind " + quoted(key));
  } else if (key == "status" && std::find(kStatuses.begin(), kStatuses.end(), value) == kStatuses.end()) {
    error = error_at(word, quoted(value) + " is no SZS status", nearest_name(value, kStatuses));
  } else if (key == "name" && value.size() > kLongestName) {
    error = error_at(word, "the name of a problem has at most 256 characters");
  }
  if (error) {
    if (!problem.error) problem.error = std::move(error);
    return;
  }
  if (key == "not_understood") {
    problem.not_understood.emplace_back(value);
    return;
  }
  if (key == "name") problem.name = value;
  std::string& entry = problem.metadata[std::string(key)];
  if (!entry.empty() && key != "text" && key != "note" && key != "redundant" && !problem.error) {
    problem.error = error_at(word, quoted(key) + " stands twice in this problem");
  }
  entry.append(entry.empty() ? "" : " ").append(value);
}

/// The .geo layout: metadata lines, then a statement that a blank line ends; a "name:" line opens a problem.
std::vector<ProblemText> split_geo(const std::vector<SourceLine>& lines) {
  std::vector<ProblemText> problems;
  bool statement_ended = true;
  for (const SourceLine& line : lines) {
    const std::string_view text = trim(line.text);
    if (text.empty()) {
      if (!problems.empty() && !problems.back().statement.empty()) statement_ended = true;
      continue;
    }
    if (text.front() == '#') continue;
    const std::optional<std::string_view> key = metadata_key(line);
    const bool has_statement = !problems.empty() && !problems.back().statement.empty();
    const bool has_name = !problems.empty() && !problems.back().name.empty();
    const bool names = key && *key == "name" && (has_statement || has_name);
    if (problems.empty() || names || (key && has_statement && statement_ended)) {
      problems.emplace_back();
      problems.back().first = line;
      statement_ended = false;
    }
    ProblemText& problem = problems.back();
    if (key && problem.statement.empty()) {
      add_metadata(line, *key, problem);
    } else if (!problem.error && key) {
      problem.error = error_at(whole(line), "a " + quoted(*key) + " line must stand before the statement");
    } else if (!problem.error && statement_ended && !problem.statement.empty()) {
      problem.error = error_at(whole(line), "the statement ended at a blank line; a new problem starts with 'name: …'");
    } else if (!key) {
      problem.statement.push_back(line);
      statement_ended = false;
    }
  }
  for (ProblemText& problem : problems) {
    if (!problem.error && problem.name.empty()) {
      problem.error = error_at(whole(problem.first), "a problem needs a line 'name: …'");
    }
  }
  return problems;
}

/// The AlphaGeometry layout: names and statements by turns.
std::vector<ProblemText> split_pairs(const std::vector<SourceLine>& lines) {
  std::vector<ProblemText> problems;
  bool expect_name = true;
  for (const SourceLine& line : lines) {
    if (expect_name && is_skipped(line)) continue;
    const std::string_view text = trim(line.text);
    if (text.empty()) continue;
    if (expect_name) {
      ProblemText problem;
      problem.first = line;
      if (text.find('=') != std::string_view::npos) {
        problem.name = "problem_" + std::to_string(problems.size() + 1);
        problem.statement.push_back(line);
      } else {
        problem.name = text.substr(0, kLongestName);
        if (text.size() > kLongestName) {
          problem.error = error_at(whole(line), "the name of a problem has at most 256 characters");
        }
        expect_name = false;
      }
      problems.push_back(std::move(problem));
    } else {
      problems.back().statement.push_back(line);
      expect_name = true;
    }
  }
  return problems;
}

}  // namespace

std::vector<ProblemText> split_problems(std::string_view text) {
  const std::vector<SourceLine> lines = split_lines(text);
  const auto first = std::find_if_not(lines.begin(), lines.end(), is_skipped);
  if (first == lines.end()) return {};
  return metadata_key(*first) ? split_geo(lines) : split_pairs(lines);
}

}  // namespace pappus::symbolic
