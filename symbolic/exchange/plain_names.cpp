// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/plain_names.h"

#include <algorithm>
#include <set>

namespace pappus::symbolic {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_small(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

std::string in_small_letters(const std::string& name) {
  std::string plain;
  for (const char letter : name) {
    if (is_small(letter) || is_digit(letter)) plain += letter;
    if (is_capital(letter)) plain += static_cast<char>(letter - 'A' + 'a');
    if (letter == '\'') plain += 'p';
  }
  return plain.empty() || is_digit(plain.front()) ? "p" + plain : plain;
}

}  // namespace

std::vector<std::string> plain_names(const Problem& problem, std::vector<std::string>& warnings) {
  std::vector<std::string> names = problem.point_names;
  std::set<std::string> taken;
  const auto is_plain = [](const std::string& name) {
    return !name.empty() && is_small(name.front()) &&
           std::ranges::all_of(name, [](char letter) { return is_small(letter) || is_digit(letter); });
  };
  for (const std::string& name : names) {
    if (is_plain(name)) taken.insert(name);
  }
  for (std::string& name : names) {
    if (is_plain(name)) continue;
    const std::string base = in_small_letters(name);
    std::string candidate = base;
    for (int i = 1; !taken.insert(candidate).second; ++i) candidate = base + "x" + std::to_string(i);
    warnings.push_back("the point '" + name + "' is called '" + candidate + "'");
    name = candidate;
  }
  return names;
}

std::string plain_word(const std::string& name) {
  std::string word;
  for (const char letter : name) {
    if (is_small(letter) || is_capital(letter) || is_digit(letter)) {
      word += letter;
    } else if (!word.empty() && word.back() != '_') {
      word += '_';
    }
  }
  while (word.ends_with('_')) word.pop_back();
  return word.empty() ? "problem" : word;
}

}  // namespace pappus::symbolic
