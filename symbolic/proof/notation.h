// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// What a proof is written in: Unicode for terminals, Unicode with Markdown's escapes, or LaTeX.
enum class Markup : std::uint8_t { kText, kMarkdown, kLatex };

/// In text and Markdown formulas hold these where a line must not be broken; writers print plain spaces.
inline constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

/// The signs of elementary geometry in one markup, relations with the spaces around them.
struct Symbols {
  std::string_view angle, triangle, circle;
  std::string_view equal, not_equal, greater, less;
  std::string_view parallel, not_parallel, perpendicular, not_perpendicular;
  std::string_view similar, congruent, ratio, times, comma;
  std::string_view plus, minus, degree;
};

/// Running text: "A, B and C".
[[nodiscard]] std::string enumerate(std::span<const std::string> items);

/// How points, lines, angles and numbers are written in one markup. Every function returns a bare formula;
/// math() sets a formula into running text. Keeps a view of the proof's coordinates and must not outlive it.
class Notation {
 public:
  Notation(const Proof& proof, Markup markup);

  [[nodiscard]] Markup markup() const { return markup_; }
  [[nodiscard]] const Symbols& symbols() const;
  /// The formula between dollar signs in LaTeX, unchanged elsewhere.
  [[nodiscard]] std::string math(std::string formula) const;

  [[nodiscard]] std::string point(PointId point) const;
  /// The names side by side, "ABC".
  [[nodiscard]] std::string join(std::span<const PointId> points) const;
  [[nodiscard]] std::string line(PointId a, PointId b) const;
  /// Running text: "A, B and C", each set by math().
  [[nodiscard]] std::string enumerate(std::span<const PointId> points) const;
  /// The directed angle that turns line ab onto line cd: "∠BAC" when the lines meet in one named point,
  /// "∠(AB, CD)" otherwise.
  [[nodiscard]] std::string angle(PointId a, PointId b, PointId c, PointId d) const;
  /// The undirected angle, in degrees from 0 to 180, that angle() names by three points, measured in the figure;
  /// nothing when it is not so named or the figure has no usable coordinates.
  [[nodiscard]] std::optional<double> plain_angle(PointId a, PointId b, PointId c, PointId d) const;

  /// "½", "3/7", "−2".
  [[nodiscard]] std::string number(const Rational& value) const;
  /// An angle in units of π, in degrees: "22.5°", "(180/7)°".
  [[nodiscard]] std::string degrees(const Rational& half_turns) const;
  /// A measured angle with one decimal: "43.2°".
  [[nodiscard]] std::string measured_degrees(double value) const;
  /// `base` with an exponent: "AB²".
  [[nodiscard]] std::string power(const std::string& base, const Rational& exponent) const;

 private:
  std::vector<DisplayName> names_;
  std::vector<std::optional<std::pair<double, double>>> coordinates_;
  Markup markup_;
};

/// The vertex and the two arms of the angle between lines ab and cd if they share exactly one named point:
/// "A" of lines BA and AC gives {B, A, C}.
[[nodiscard]] std::optional<std::array<PointId, 3>> vertex_and_arms(PointId a, PointId b, PointId c, PointId d);

}  // namespace pappus::symbolic
