// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_items.h"

#include <unordered_set>
#include <utility>

#include "app/load_problems.h"
#include "app/proof_file.h"
#include "app/solve_problem.h"
#include "memory/run_store/content_hash.h"

namespace pappus::app {

namespace {

using symbolic::Problem;
using symbolic::Result;

BatchItem bad_item(const std::string& file, const std::string& message) {
  BatchItem item;
  item.input_error = input_error_record(file, message);
  item.message = message;
  return item;
}

/// All of a problem that its outcome depends on.
std::string text_of(const Problem& problem) {
  std::string text = problem.statement;
  for (const std::string& words : problem.not_understood) text += "\nnot_understood: " + words;
  return text;
}

void add_file(const std::string& file, ProofFileNames& names, std::unordered_set<std::string>& hashes,
              std::vector<BatchItem>& items) {
  Result<std::vector<Result<Problem>>> problems = load_problems(file, Goals::kRequired);
  if (!problems) {
    items.push_back(bad_item(file, problems.error().message));
    return;
  }
  for (Result<Problem>& problem : problems.value()) {
    if (!problem) {
      items.push_back(bad_item(file, problem.error().message));
      continue;
    }
    BatchItem item;
    item.problem = std::move(problem).value();
    item.proof_file_name = names.next(item.problem->name);
    item.hash = memory::problem_hash(item.problem->name, text_of(*item.problem));
    item.repeated = !hashes.insert(item.hash).second;
    items.push_back(std::move(item));
  }
}

}  // namespace

Result<std::vector<std::string>> expand_batch_paths(const std::vector<std::string>& paths) {
  std::vector<std::string> all;
  for (const std::string& path : paths) {
    Result<std::vector<std::string>> files = expand_problem_path(path);
    if (!files) return files.error();
    for (std::string& file : files.value()) all.push_back(std::move(file));
  }
  return all;
}

std::vector<BatchItem> read_batch_items(const std::vector<std::string>& files) {
  std::vector<BatchItem> items;
  ProofFileNames names;
  std::unordered_set<std::string> hashes;
  for (const std::string& file : files) add_file(file, names, hashes, items);
  return items;
}

Result<std::vector<BatchItem>> collect_batch_items(const std::vector<std::string>& paths) {
  const Result<std::vector<std::string>> files = expand_batch_paths(paths);
  if (!files) return files.error();
  return read_batch_items(files.value());
}

}  // namespace pappus::app
