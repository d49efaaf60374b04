// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/exchange/normal_form.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "symbolic/exchange/fact_variants.h"
#include "symbolic/exchange/write_alphageometry2.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using Names = std::vector<std::string>;

std::string first_form(const Fact& fact, const Names& names) {
  std::string first;
  for (const Fact& variant : fact_variants(fact)) {
    std::string text = to_string(variant, names);
    if (first.empty() || text < first) first = std::move(text);
  }
  return first;
}

/// A sum by its terms, those of one segment added up, in order.
std::string sum_form(const Fact& fact, const Names& names) {
  std::map<std::string, Rational> terms;
  const std::size_t count = fact.points.size() / 2;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [low, high] = std::minmax(names[fact.points[2 * i].index()], names[fact.points[2 * i + 1].index()]);
    terms[low + " " + high] += fact.constants[i];
  }
  std::string text(info(fact.predicate).name);
  for (const auto& [segment, factor] : terms) {
    if (!factor.is_zero()) text += " " + segment + " " + factor.to_string();
  }
  for (std::size_t i = count; i < fact.constants.size(); ++i) text += " " + fact.constants[i].to_string();
  return text;
}

bool is_sum(const Fact& fact) { return info(fact.predicate).points == 0; }

std::set<std::string> forms(const std::vector<Fact>& facts, const Names& names) {
  std::set<std::string> result;
  std::set<std::string> implied;
  for (const Fact& fact : facts) {
    for (const Fact& whole : written_out(fact)) {
      for (const Fact& part : split_fact(whole)) {
        result.insert(is_sum(part) ? sum_form(part, names) : first_form(part, names));
        for (const Fact& angles : base_angles(part)) implied.insert(first_form(angles, names));
      }
    }
  }
  for (const std::string& angle : implied) result.erase(angle);
  return result;
}

void add_file(const std::filesystem::path& path, std::vector<Problem>& problems) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  for (auto& problem : parse_each_problem(text.str(), path.string(), {.goal_required = false})) {
    if (problem) problems.push_back(std::move(problem).value());
  }
}

}  // namespace

NormalForm normal_form(const Problem& problem, const Names& names) {
  return {forms(problem.hypotheses, names), forms(problem.goals, names)};
}

std::vector<Problem> corpus() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(PAPPUS_SOURCE_DIR) + "/problems")) {
    if (entry.path().extension() == ".geo") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  if (const char* const more = std::getenv("PAPPUS_MORE_PROBLEMS")) {
    std::stringstream list(more);
    for (std::string file; std::getline(list, file, ':');) files.emplace_back(file);
  }
  std::vector<Problem> problems;
  for (const auto& file : files) add_file(file, problems);
  return problems;
}

}  // namespace pappus::symbolic
