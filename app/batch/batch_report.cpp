// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_report.h"

#include "symbolic/core/printable.h"

#include <algorithm>
#include <cstdio>

namespace pappus::app {

namespace {

/// Characters of a UTF-8 text: bytes that do not continue another.
std::size_t display_width(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
    return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
  }));
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t used = display_width(text);
  return used < width ? text + std::string(width - used, ' ') : text;
}

}  // namespace

void BatchReport::add(const ResultRecord& record) {
  rows_.push_back({symbolic::printable(record.problem), record.status, record.rounds, record.facts, record.wall_seconds,
                   record.proof_steps, record.scope == "case"});
  if (record.scope == "case") ++cases_[record.other_cases];
  ++counts_[record.status];
  cpu_seconds_ += record.cpu_seconds;
  if (!record.not_understood.empty()) ++incomplete_;
  if (!record.expected.empty() && record.expected != szs_name(record.status)) ++unexpected_;
}

std::string BatchReport::table() const {
  std::size_t name_width = display_width("problem");
  for (const Row& row : rows_) name_width = std::max(name_width, display_width(row.problem));
  constexpr std::size_t kStatusWidth = 18;
  std::string text =
      padded("problem", name_width) + "  " + padded("status", kStatusWidth) + " rounds    facts  seconds  steps\n";
  for (const Row& row : rows_) {
    char numbers[128];
    std::snprintf(numbers, sizeof numbers, " %6zu %8zu %8.2f", row.rounds, row.facts, row.seconds);
    text += padded(row.problem, name_width) + "  " +
            padded(std::string(szs_name(row.status)) + (row.is_case ? " (case)" : ""), kStatusWidth) + numbers;
    if (row.status == Status::kTheorem) {
      std::snprintf(numbers, sizeof numbers, " %6zu", row.steps);
      text += numbers;
    }
    text += "\n";
  }
  return text;
}

std::string BatchReport::summary() const {
  std::string text = std::to_string(rows_.size()) + (rows_.size() == 1 ? " problem: " : " problems: ");
  bool first = true;
  for (const auto& [status, number] : counts_) {
    text += (first ? "" : ", ") + std::to_string(number) + " " + std::string(szs_name(status));
    first = false;
  }
  char seconds[64];
  std::snprintf(seconds, sizeof seconds, "; %.1f s of processor time", cpu_seconds_);
  text += seconds;
  for (const auto& [others, number] : cases_) text += "; " + std::to_string(number) + " in a case, others " + others;
  if (incomplete_ > 0) text += "; " + std::to_string(incomplete_) + " not understood in full";
  if (unexpected_ > 0) text += "; " + std::to_string(unexpected_) + " not as the file expects";
  return text;
}

std::size_t BatchReport::count(Status status) const {
  const auto found = counts_.find(status);
  return found == counts_.end() ? 0 : found->second;
}

}  // namespace pappus::app
