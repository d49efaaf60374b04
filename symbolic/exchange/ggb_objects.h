// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/core/rational.h"
#include "symbolic/exchange/imported_statement.h"

namespace pappus::symbolic {

/// A direction that two points give: that of their line, or the one at right angles to it.
struct GgbDirection {
  std::size_t from = 0;
  std::size_t to = 0;
  bool is_perpendicular = false;
};

/// A line, ray or segment: what is said of a point on it, and the points known to lie on it.
struct GgbLine {
  ImportedCall locus;
  std::vector<std::size_t> anchors;
  std::optional<GgbDirection> direction;
  std::optional<std::array<double, 3>> equation;  ///< x, y, z of x·X + y·Y + z = 0 in the file's figure
  std::optional<std::size_t> touched_circle;      ///< of a tangent, with its point of contact
  std::size_t contact = 0;
};

/// A circle or arc, likewise. Its radius is the distance of two points, if it is known as such.
struct GgbCircle {
  ImportedCall locus;
  std::vector<std::size_t> anchors;
  std::optional<std::size_t> centre;
  std::optional<std::array<std::size_t, 2>> radius;
};

/// The value of an expression or label of the file.
struct GgbObject {
  enum class Kind : std::uint8_t {
    kUnknown,
    kPoint,    ///< `index` of the statement's points
    kLine,     ///< `index` of the lines; a segment also has its two `points`
    kCircle,   ///< `index` of the circles
    kLength,   ///< the distance of two `points`
    kNumber,   ///< `number`
    kAngle,    ///< `number`, in units of π, or from the line of the first two `points` to that of the last two
    kVector,   ///< from the first to the second of `points`
    kPolygon,  ///< vertices `points`
  };
  Kind kind = Kind::kUnknown;
  std::size_t index = 0;
  std::vector<std::size_t> points;
  std::optional<Rational> number;
};

}  // namespace pappus::symbolic
