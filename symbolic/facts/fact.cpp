// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/fact.h"

#include <optional>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

/// More words than any fact within the limits has.
constexpr std::size_t kMostWords = 1 + kMostFactPoints + kMostFactConstants;

const Rational& degrees_of_pi() {
  static const Rational degrees(180);
  return degrees;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The words of `text`; nothing when there are more than a fact may have.
std::optional<std::vector<std::string_view>> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t position = 0;
  while (true) {
    while (position < text.size() && is_space(text[position])) ++position;
    if (position == text.size()) return words;
    std::size_t end = position;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (words.size() == kMostWords) return std::nullopt;
    words.push_back(text.substr(position, end - position));
    position = end;
  }
}

/// A piece of hostile text that is safe to quote in a message.
std::string excerpt(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::string result;
  for (const char c : text.substr(0, longest)) result.push_back(c >= ' ' && c <= '~' ? c : '?');
  return text.size() > longest ? result + "…" : result;
}

std::optional<PointId> find_point(std::string_view name, std::span<const std::string> point_names) {
  for (std::size_t i = 0; i < point_names.size(); ++i) {
    if (point_names[i] == name) return PointId(i);
  }
  return std::nullopt;
}

/// Whether the last constant has a logarithm taken of it.
bool needs_positive_constant(Predicate predicate) {
  return predicate == Predicate::kConstantRatio || predicate == Predicate::kConstantLength ||
         predicate == Predicate::kLogLengthSum;
}

}  // namespace

bool is_angle_constant(Predicate predicate, std::size_t index, std::size_t count) {
  if (predicate == Predicate::kConstantAngle) return true;
  if (predicate == Predicate::kAngleSum || group_size(predicate) == 3) return index + 1 == count;
  if (predicate == Predicate::kAngleBranch) return index + 2 == count;
  return false;
}

std::optional<std::size_t> point_count(Predicate predicate, std::size_t arguments) {
  const PredicateInfo& row = info(predicate);
  if (row.points > 0) {
    const auto points = static_cast<std::size_t>(row.points);
    return arguments == points + static_cast<std::size_t>(row.constants) ? std::optional(points) : std::nullopt;
  }
  if (row.points < 0) {
    return arguments >= static_cast<std::size_t>(-row.points) ? std::optional(arguments) : std::nullopt;
  }
  const auto trailing = static_cast<std::size_t>(trailing_constants(predicate));
  const auto group = static_cast<std::size_t>(group_size(predicate));
  if (arguments < trailing + group + 1 || (arguments - trailing) % (group + 1) != 0) return std::nullopt;
  return (arguments - trailing) / (group + 1) * group;
}

std::string to_string(const Fact& fact, std::span<const std::string> point_names) {
  std::string text(info(fact.predicate).name);
  for (const PointId point : fact.points) {
    PAPPUS_CHECK(point.index() < point_names.size());
    text.append(1, ' ').append(point_names[point.index()]);
  }
  for (std::size_t i = 0; i < fact.constants.size(); ++i) {
    const bool is_angle = is_angle_constant(fact.predicate, i, fact.constants.size());
    const Rational value = is_angle ? fact.constants[i] * degrees_of_pi() : fact.constants[i];
    text.append(1, ' ').append(value.to_string());
  }
  return text;
}

std::string malformation(const Fact& fact) {
  const PredicateInfo& row = info(fact.predicate);
  const std::optional<std::size_t> points = point_count(fact.predicate, fact.points.size() + fact.constants.size());
  if (!points || *points != fact.points.size()) {
    return "wrong number of arguments for '" + std::string(row.name) + "'";
  }
  if (fact.points.size() > kMostFactPoints) return "a fact has at most 64 points";
  if (fact.constants.size() > kMostFactConstants) return "a fact has at most 64 constants";
  if (needs_positive_constant(fact.predicate) && fact.constants.back().sign() <= 0) {
    return "the last constant of '" + std::string(row.name) + "' must be positive";
  }
  if (fact.predicate == Predicate::kAngleBranch &&
      (fact.constants.back().sign() <= 0 || !fact.constants.back().is_integer())) {
    return "the last constant of 'branch' must be a positive integer";
  }
  return {};
}

Result<Fact> parse_fact(std::string_view text, std::span<const std::string> point_names) {
  const auto words = split_words(text);
  if (!words) return Failure{"a fact has at most 64 points and 64 constants"};
  if (words->empty()) return Failure{"empty fact"};
  const std::optional<Predicate> predicate = find_predicate(words->front());
  if (!predicate) return Failure{"unknown predicate '" + excerpt(words->front()) + "'"};

  const PredicateInfo& row = info(*predicate);
  const std::size_t arguments = words->size() - 1;
  const std::optional<std::size_t> points = point_count(*predicate, arguments);
  if (!points) {
    return Failure{"wrong number of arguments for '" + std::string(row.name) + "': " + std::to_string(arguments)};
  }
  Fact fact{*predicate, {}, {}};
  for (std::size_t i = 0; i < arguments; ++i) {
    const std::string_view word = (*words)[i + 1];
    if (i < *points) {
      const std::optional<PointId> point = find_point(word, point_names);
      if (!point) return Failure{"unknown point '" + excerpt(word) + "'"};
      fact.points.push_back(*point);
    } else {
      std::optional<Rational> value = Rational::parse(word);
      if (!value) return Failure{"'" + excerpt(word) + "' is not a number"};
      const bool is_angle = is_angle_constant(*predicate, i - *points, arguments - *points);
      fact.constants.push_back(is_angle ? *value / degrees_of_pi() : std::move(*value));
    }
  }
  if (std::string reason = malformation(fact); !reason.empty()) return Failure{std::move(reason)};
  return fact;
}

}  // namespace pappus::symbolic
