// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/stated_text.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kExchanged = {{
    {"incenter", "excenter"},
    {"excenter", "incenter"},
    {"incenter2", "excenter2"},
    {"excenter2", "incenter2"},
    {"psquare", "nsquare"},
    {"nsquare", "psquare"},
    {"on_opline", "between_bound"},
    {"between_bound", "on_opline"},
    {"oneside", "twosides"},
    {"twosides", "oneside"},
    {"longer", "lessthan"},
    {"lessthan", "longer"},
    {"acute", "obtuse"},
    {"obtuse", "acute"},
    {"between", "outside"},
    {"outside", "between"},
    {"sameside", "nsameside"},
    {"nsameside", "sameside"},
}};

struct Word {
  std::size_t begin = 0;
  std::size_t size = 0;
};

std::vector<Word> words(const std::string& text) {
  std::vector<Word> found;
  const auto is_part = [](char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == '\'' || letter == '.';
  };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_part(text[end])) ++end;
    if (end > i) found.push_back({i, end - i});
    i = end + 1;
  }
  return found;
}

/// The text before the goals, without what hangs on its end.
std::string_view body(std::string_view text) {
  text = text.substr(0, text.find('?'));
  while (!text.empty() && (text.back() == ' ' || text.back() == ';')) text.remove_suffix(1);
  return text;
}

/// 60 for 240 and 240 for 60; nothing for what is no whole number.
std::optional<std::string> turned_round(std::string_view angle) {
  int degrees = 0;
  const auto [end, error] = std::from_chars(angle.data(), angle.data() + angle.size(), degrees);
  if (error != std::errc() || end != angle.data() + angle.size()) return std::nullopt;
  constexpr int half = 180;
  return std::to_string((degrees + half) % (2 * half));
}

}  // namespace

std::optional<Problem> read_statement(const std::string& text) {
  auto parsed = parse_problems("random\n" + text + "\n", "random", {.goal_required = false});
  if (!parsed || parsed.value().size() != 1) return std::nullopt;
  return std::move(parsed.value().front());
}

std::string with_conditions(const std::string& text, std::span<const Fact> conditions,
                            std::span<const std::string> point_names) {
  std::string result(body(text));
  // A clause without construction ends in '=', behind which the first condition needs no comma.
  for (const Fact& condition : conditions) {
    result += (result.back() == '=' ? " " : ", ") + to_string(condition, point_names);
  }
  return result;
}

std::string with_goal(const std::string& text, const Fact& goal, std::span<const std::string> point_names) {
  return std::string(body(text)) + " ? " + to_string(goal, point_names);
}

std::optional<std::string> with_definition_exchanged(const std::string& text, Dice& dice) {
  const std::string statement(body(text));
  const std::vector<Word> all = words(statement);
  struct Change {
    Word word;
    std::string instead;
  };
  std::vector<Change> changes;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string_view word = std::string_view(statement).substr(all[i].begin, all[i].size);
    for (const auto& [from, to] : kExchanged) {
      if (word == from) changes.push_back({all[i], std::string(to)});
    }
    constexpr std::size_t angle_behind = 4;
    if (word == "s_angle" && i + angle_behind < all.size()) {
      const Word angle = all[i + angle_behind];
      if (auto turned = turned_round(std::string_view(statement).substr(angle.begin, angle.size)))
        changes.push_back({angle, std::move(*turned)});
    }
  }
  if (changes.empty()) return std::nullopt;
  const Change& change = dice.pick(changes);
  std::string result = text;
  return result.replace(change.word.begin, change.word.size, change.instead);
}

}  // namespace pappus::symbolic
