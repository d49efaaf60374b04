// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"

namespace pappus::symbolic {

/// An object of a GeoGebra construction: its kind and, where the file has them, its homogeneous coordinates (of a
/// point or line) or its value (of a number; an angle in radians).
struct GgbElement {
  std::string type;
  std::string label;
  std::optional<std::array<double, 3>> coordinates;
  std::optional<std::string> value;
  int line = 0;
};

/// A command with its arguments as written and the labels of what it makes; empty labels are unnamed outputs.
struct GgbCommand {
  std::string name;
  std::vector<std::string> inputs;
  std::vector<std::string> outputs;
  int line = 0;
};

/// One step of the construction, in the file's order: a command, or an object that no command made.
struct GgbStep {
  std::optional<GgbCommand> command;
  GgbElement element;      ///< when there is no command
  std::string expression;  ///< the formula that defines the object, if the file gives one
};

/// geogebra.xml, sorted out but not understood.
struct GgbDocument {
  std::string title;
  std::string author;
  std::vector<GgbStep> steps;
  std::map<std::string, GgbElement> elements;  ///< all of them, by label

  [[nodiscard]] const GgbElement* find(const std::string& label) const;
};

inline constexpr std::size_t kMostGgbSteps = 5000;
inline constexpr int kDeepestXml = 64;

/// Fails on malformed XML, with the line, and beyond the bounds above. External entities are never followed.
[[nodiscard]] Result<GgbDocument> parse_ggb_document(std::string_view xml);

}  // namespace pappus::symbolic
