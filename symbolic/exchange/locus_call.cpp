// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/locus_call.h"

#include <algorithm>

#include "symbolic/exchange/fact_variants.h"
#include "symbolic/language/constants.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

/// Whether `call` respects the requirements that can be seen without a figure: different points where the definition
/// asks for that or for a triangle.
bool is_proper(const ConstructionCall& call) {
  for (const FactTemplate& requirement : call.definition->requirements) {
    if (requirement.predicate != Predicate::kDistinct && requirement.predicate != Predicate::kNotCollinear) continue;
    for (std::size_t i = 0; i < requirement.points.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (call.arguments[requirement.points[i]] == call.arguments[requirement.points[j]]) return false;
      }
    }
  }
  return true;
}

std::optional<ConstructionCall> match(const ConstructionDefinition& definition, const Fact& fact, PointId unknown) {
  const FactTemplate& pattern = definition.hypotheses.front();
  if (pattern.predicate != fact.predicate || pattern.points.size() != fact.points.size() ||
      pattern.constants.size() != fact.constants.size()) {
    return std::nullopt;
  }
  ConstructionCall call;
  call.definition = &definition;
  std::vector<std::optional<PointId>> bound(definition.parameters.size());
  for (std::size_t i = 0; i < fact.points.size(); ++i) {
    std::optional<PointId>& argument = bound[pattern.points[i]];
    if (argument && *argument != fact.points[i]) return std::nullopt;
    if ((fact.points[i] == unknown) != definition.is_new(pattern.points[i])) return std::nullopt;
    argument = fact.points[i];
  }
  for (const auto& argument : bound) {
    if (!argument) return std::nullopt;
    call.arguments.push_back(*argument);
  }
  call.constants.resize(definition.constant_kinds.size());
  for (std::size_t i = 0; i < fact.constants.size(); ++i) {
    const TemplateConstant& constant = pattern.constants[i];
    if (!constant.parameter && !(constant.value == fact.constants[i])) return std::nullopt;
    if (constant.parameter) call.constants[*constant.parameter] = fact.constants[i];
  }
  if (!is_proper(call)) return std::nullopt;
  return call;
}

/// A part of a line is left out; which bisector or ray is meant, the other formats leave to the figure.
bool states_one_fact(const ConstructionDefinition& definition) {
  const auto is_part_of_line = [](const FactTemplate& fact) { return fact.predicate == Predicate::kBetween; };
  return definition.new_parameters.size() == 1 && std::ranges::none_of(definition.order, is_part_of_line) &&
         (definition.hypotheses.size() == 1 || definition.name == "on_bline");
}

}  // namespace

std::optional<ConstructionCall> find_locus_call(const Fact& fact, PointId unknown,
                                                std::span<const std::string_view> words) {
  const std::vector<Fact> variants = fact_variants(fact);
  for (const std::string_view word : words) {
    const ConstructionDefinition* const definition = find_construction(word);
    if (definition == nullptr || !states_one_fact(*definition)) continue;
    for (const Fact& variant : variants) {
      if (auto call = match(*definition, variant, unknown)) return call;
    }
  }
  return std::nullopt;
}

std::size_t determined_coordinates(const Fact& fact) {
  constexpr Predicate both[] = {Predicate::kMidpoint,
                                Predicate::kSamePoint,
                                Predicate::kCircle,
                                Predicate::kSimilar,
                                Predicate::kSimilarMirrored,
                                Predicate::kCongruentTriangles,
                                Predicate::kCongruentTrianglesMirrored};
  return std::ranges::count(both, fact.predicate) > 0 ? 2 : 1;
}

std::string print_angle(const Rational& angle) {
  const Rational degrees = angle * Rational(180);
  if (degrees.is_integer()) return degrees.to_string() + "o";
  return angle.numerator().to_string() + "pi/" + angle.denominator().to_string();
}

std::string print_call(const ConstructionCall& call, std::span<const std::string> point_names) {
  std::string text = call.definition->name;
  for (const PointId point : call.arguments) text += " " + point_names[point.index()];
  for (std::size_t i = 0; i < call.constants.size(); ++i) {
    const ConstantKind kind = call.definition->constant_kinds[i];
    text +=
        " " + (kind == ConstantKind::kAngle ? print_angle(call.constants[i]) : print_constant(call.constants[i], kind));
  }
  return text;
}

}  // namespace pappus::symbolic
