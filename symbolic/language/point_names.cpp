// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/point_names.h"

#include "symbolic/facts/point_name.h"
#include "symbolic/language/spelling.h"

namespace pappus::symbolic {
namespace {

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

Result<PointId, InputError> PointNames::add(const Word& word, std::string_view name) {
  if (name.size() > kLongestPointName) return error_at(word, "a point's name has at most 64 characters");
  if (!is_point_name(name)) {
    return error_at(word, quoted(name) + " cannot name a point: a letter, then letters, digits, '_' or primes");
  }
  if (id_of_.contains(name)) return error_at(word, "the point " + quoted(name) + " is defined already");
  if (names_.size() == kMost) return error_at(word, "a problem has at most 200 points");
  const PointId id(names_.size());
  names_.emplace_back(name);
  id_of_.emplace(name, id);
  return id;
}

Result<PointId, InputError> PointNames::find(const Word& word, LetterCase letter_case) const {
  if (const auto found = id_of_.find(word.text); found != id_of_.end()) return found->second;
  if (letter_case == LetterCase::kFolded) {
    if (const auto found = id_of_.find(lower_case(word.text)); found != id_of_.end()) return found->second;
  }
  const std::vector<std::string_view> known(names_.begin(), names_.end());
  return error_at(word, "there is no point " + quoted(word.text), nearest_name(word.text, known));
}

}  // namespace pappus::symbolic
