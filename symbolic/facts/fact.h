// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/core/result.h"
#include "symbolic/facts/predicate.h"

namespace pappus::symbolic {

/// One relation between named points: a predicate, its points, and its constants if it has any.
///
/// A value: comparing two facts compares the texts, not the meanings ("para a b c d" and "para c d a b" differ).
/// Constants: angles in units of π, ratios as they stand; pair sums hold t1 … tk (then y, r or k).
struct Fact {
  Predicate predicate = Predicate::kCollinear;
  std::vector<PointId> points;
  std::vector<Rational> constants;

  friend bool operator==(const Fact& left, const Fact& right) = default;
};

/// "eqangle a b c d e f g h"; angles in constants are printed in degrees ("aconst a b c d 60").
[[nodiscard]] std::string to_string(const Fact& fact, std::span<const std::string> point_names);

/// Bounds of parse_fact, which reads text that nobody vouches for.
inline constexpr std::size_t kMostFactPoints = 64;
inline constexpr std::size_t kMostFactConstants = 64;

/// How many of the `arguments` (points, then constants) of a predicate are points; nothing when so many do not fit.
[[nodiscard]] std::optional<std::size_t> point_count(Predicate predicate, std::size_t arguments);

/// Whether constant `index` of `count` is an angle, which is text in degrees and units of π in memory.
[[nodiscard]] bool is_angle_constant(Predicate predicate, std::size_t index, std::size_t count);

/// Why `fact` does not fit its predicate (number of points and constants, a ratio or length that is not
/// positive, a branch whose D is no positive integer), or an empty text when it does.
[[nodiscard]] std::string malformation(const Fact& fact);

/// Reads what to_string writes. Fails on unknown predicates, points or a wrong number of arguments,
/// on more than kMostFactPoints points or kMostFactConstants constants, and on what malformation() names.
[[nodiscard]] Result<Fact> parse_fact(std::string_view text, std::span<const std::string> point_names);

}  // namespace pappus::symbolic
