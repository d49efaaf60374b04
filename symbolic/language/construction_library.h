// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// A constant of a fact template: parameter number `parameter` of the construction's constants, or `value`.
struct TemplateConstant {
  std::optional<std::size_t> parameter;
  Rational value;
};

/// A fact over the parameters of a construction: `points` index ConstructionDefinition::parameters.
struct FactTemplate {
  Predicate predicate = Predicate::kCollinear;
  std::vector<std::size_t> points;
  std::vector<TemplateConstant> constants;
};

/// The ray from points[0] to points[2] is the ray from points[0] to points[1] turned counter-clockwise by a constant.
struct RayTemplate {
  std::array<std::size_t, 3> points;  ///< indices of parameters
  std::size_t constant;
};

/// How the text of a constant is read: "60", "60o" or "pi/3"; "1/2"; "3.5".
enum class ConstantKind : std::uint8_t { kAngle, kRatio, kLength };

/// One construction of the problem language. All arguments are points but the trailing constants.
///
/// Invariants: parameter names differ; `new_parameters` ascends and is not empty; templates are well formed.
struct ConstructionDefinition {
  std::string name;
  std::vector<std::string> parameters;      ///< points, in the order of the arguments
  std::vector<std::size_t> new_parameters;  ///< indices of the points that the construction introduces
  std::vector<std::string> constant_names;
  std::vector<ConstantKind> constant_kinds;
  std::vector<FactTemplate> hypotheses;    ///< what holds of the new points
  std::vector<FactTemplate> requirements;  ///< what must hold of the old points before the construction is drawn
  std::vector<FactTemplate> order;        ///< open conditions: which of the points that satisfy the hypotheses is meant
  std::optional<RayTemplate> turned_ray;  ///< one more, which depends on a constant
  std::string meaning;                    ///< one phrase
  std::string example;                    ///< a clause, such as "m = midpoint m a b"

  [[nodiscard]] bool is_new(std::size_t parameter) const;
};

/// All constructions, by name.
[[nodiscard]] std::span<const ConstructionDefinition> construction_library();
/// Nothing (null) when there is no construction of that name. The pointer is valid until the program ends.
[[nodiscard]] const ConstructionDefinition* find_construction(std::string_view name);

/// `pattern` at `arguments` (one a parameter) and `constants`; angles of aconst are reduced to [0, 1).
/// Precondition: the arguments are as many as the definition's parameters and constants.
[[nodiscard]] Fact instantiate(const FactTemplate& pattern, std::span<const PointId> arguments,
                               std::span<const Rational> constants);

/// The open conditions that the construction says of its points.
[[nodiscard]] std::vector<Fact> instantiate_order(const ConstructionDefinition& definition,
                                                  std::span<const PointId> arguments,
                                                  std::span<const Rational> constants);

}  // namespace pappus::symbolic
