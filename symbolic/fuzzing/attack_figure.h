// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/dice.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Premises with a figure that was chosen to deceive, and further figures of the same premises.
struct AttackFigure {
  /// Whether more holds in the figure than the premises say and than follows from them.
  enum class Special : std::uint8_t {
    kNo,
    kExactly,  ///< to the figure's precision: extra conditions were imposed, coordinates chosen or premises dropped
    kNearly,   ///< to about 13 digits, so that doubles are deceived and enclosures are not
  };
  std::string origin;
  Premises premises;
  std::vector<Fact> goals;  ///< of the problem, if it has some
  Special special = Special::kNo;
  /// Up to three figures of the premises: near the first one, so that its configuration is theirs, and elsewhere.
  std::vector<Figure> further;
};

struct AttackOptions {
  const std::vector<Problem>* problems = nullptr;  ///< may be null: random figures only
  std::size_t most_random_points = 9;
  const std::atomic<bool>* cancelled = nullptr;
};

/// Draws an attack. Nothing when this throw of the dice has no figure.
[[nodiscard]] std::optional<AttackFigure> throw_attack(Dice& dice, const AttackOptions& options);

}  // namespace pappus::symbolic
