// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/contradictory_statement.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace pappus::symbolic {
namespace {

/// Statements with a '#' for a constant, and the constant that the other premises imply. Every other value contradicts
/// them, or every larger one.
struct Pattern {
  std::string_view text;
  std::string_view implied;
};

constexpr std::array kPatterns = {
    Pattern{"a b = segment a b; c = cong a b a c, rconst a b a c # ? cong a b a c", "1"},
    Pattern{"a b = segment a b; c = rconst a b a c 2, rconst a b a c # ? rconst a b a c 2", "2"},
    Pattern{"a b = segment a b; c = perp a b a c, aconst a b a c # ? perp a b a c", "90"},
    Pattern{"a b = segment a b; c = aconst a b a c 40, aconst a b a c # ? aconst a b a c 40", "40"},
    Pattern{"a = free a; b = lconst b a 3; c = cong a c a b, lconst c a # ? lconst a c 3", "3"},
    Pattern{"a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c, rconst m n b c # ? para m n b c", "0.5"},
    Pattern{"a b c = r_triangle a b c; m = midpoint m b c, rconst m a m b # ? cong m a m b", "1"},
    Pattern{"a b c = ieq_triangle a b c; o = circle o a b c, aconst o a b c # ? perp o a b c", "90"},
    Pattern{"o a = segment o a; b = mirror b a o; c = on_circle c o a, aconst c a c b # ? perp c a c b", "90"},
    Pattern{"a b = segment a b; c = perp a b a c, rconst a c a b 0.75; d = free d, rconst b c a b # ? perp a b a c",
            "1.25"},
    Pattern{"a b c d = isquare a b c d; o = on_line o a c, on_line o b d, aconst o a o b # ? perp o a o b", "90"},
    Pattern{"o a = segment o a; b = on_circle b o a; c = on_circle c o a; m = midpoint m b c, aconst o m b c # "
            "? perp o m b c",
            "90"},
    // D is on the line through C at the angle, and X where it meets AB: as far from A as C only at 45°.
    Pattern{
        "a b = segment a b; c = perp a b a c, cong a b a c; d = aconst a b c d #; x = coll a b x, coll c d x, cong a "
        "x a c ? cong a x a b",
        "135"},
};

/// `implied` and 10^-place times a digit.
std::string moved(std::string_view implied, std::size_t place, std::size_t digit) {
  const std::size_t point = implied.find('.');
  const std::size_t decimals = point == std::string_view::npos ? 0 : implied.size() - point - 1;
  std::string result(implied);
  if (decimals == 0) result += '.';
  result.append(place - decimals - 1, '0');
  return result + std::to_string(digit);
}

std::string put(std::string_view text, std::string_view constant) {
  const std::size_t place = text.find('#');
  return std::string(text.substr(0, place)) + std::string(constant) + std::string(text.substr(place + 1));
}

/// A length nearly 1 squared again and again, and said to be 1 in the end.
std::string squarings(std::string_view first, std::size_t count) {
  std::string text = "a b = segment a b; x0 = on_line x0 a b, rconst a x0 a b " + std::string(first);
  for (std::size_t i = 1; i <= count; ++i) {
    const std::string before = "x" + std::to_string(i - 1), next = "x" + std::to_string(i);
    text += "; " + next + " = on_line " + next + " a b, eqratio a " + next + " a " + before + " a " + before + " a b";
  }
  const std::string last = "x" + std::to_string(count);
  return text + ", cong a " + last + " a b ? cong a " + last + " a b";
}

/// Circles about O and W through A and as large, with a common point: not if the centres are farther apart than 2 OA.
std::string circles(std::string_view distance) {
  return "o a = segment o a; w = rconst o w o a " + std::string(distance) +
         "; x = cong o x o a, cong w x o a ? cong o x w x";
}

}  // namespace

NearContradiction throw_near_contradiction(Dice& dice) {
  constexpr std::size_t first_place = 20, last_place = 90;
  const std::size_t place = first_place + dice.below(last_place - first_place + 1);
  const std::size_t digit = 1 + dice.below(9);
  const std::size_t kind = dice.below(kPatterns.size() + 4);
  if (kind < kPatterns.size()) {
    const Pattern& pattern = kPatterns[kind];
    return {put(pattern.text, pattern.implied), put(pattern.text, moved(pattern.implied, place, digit))};
  }
  if (kind < kPatterns.size() + 2) {
    const std::size_t count = 1 + dice.below(7);
    return {squarings("1", count), squarings(moved("1", place, digit), count)};
  }
  return {circles("1.5"), circles(moved("2", place, digit))};
}

}  // namespace pappus::symbolic
