// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/construction_library.h"

#include <algorithm>
#include <array>

#include "symbolic/core/check.h"
#include "symbolic/language/construction_table.h"
#include "symbolic/language/order_words.h"

namespace pappus::symbolic {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    std::string_view part = text.substr(0, end);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    if (!part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::optional<std::size_t> position(const std::vector<std::string>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

void read_parameters(std::string_view text, ConstructionDefinition& definition) {
  struct Prefix {
    std::string_view text;
    ConstantKind kind;
  };
  constexpr std::array prefixes = {Prefix{"angle:", ConstantKind::kAngle}, Prefix{"ratio:", ConstantKind::kRatio},
                                   Prefix{"length:", ConstantKind::kLength}};
  for (std::string_view word : split(text, ' ')) {
    const auto* const prefix = std::find_if(prefixes.begin(), prefixes.end(),
                                            [word](const Prefix& each) { return word.starts_with(each.text); });
    if (prefix != prefixes.end()) {
      definition.constant_names.emplace_back(word.substr(prefix->text.size()));
      definition.constant_kinds.push_back(prefix->kind);
      continue;
    }
    PAPPUS_CHECK(definition.constant_names.empty());
    if (word.front() == '+') {
      definition.new_parameters.push_back(definition.parameters.size());
      word.remove_prefix(1);
    }
    PAPPUS_CHECK(!position(definition.parameters, word));
    definition.parameters.emplace_back(word);
  }
  PAPPUS_CHECK(!definition.new_parameters.empty());
}

std::vector<FactTemplate> read_facts(std::string_view text, const ConstructionDefinition& definition) {
  std::vector<FactTemplate> facts;
  for (const std::string_view fact_text : split(text, ',')) {
    const std::vector<std::string_view> words = split(fact_text, ' ');
    const std::optional<Predicate> predicate = find_predicate(words.front());
    PAPPUS_CHECK(predicate.has_value());
    FactTemplate fact{*predicate, {}, {}};
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (const auto point = position(definition.parameters, words[i])) {
        fact.points.push_back(*point);
      } else if (const auto constant = position(definition.constant_names, words[i])) {
        fact.constants.push_back({*constant, Rational()});
      } else {
        const std::optional<Rational> value = Rational::parse(words[i]);
        PAPPUS_CHECK(value.has_value());
        fact.constants.push_back({std::nullopt, *value});
      }
    }
    facts.push_back(std::move(fact));
  }
  return facts;
}

std::optional<RayTemplate> read_ray(std::string_view text, const ConstructionDefinition& definition) {
  if (text.empty()) return std::nullopt;
  const std::vector<std::string_view> words = split(text, ' ');
  PAPPUS_CHECK(words.size() == 4);
  RayTemplate ray{};
  for (std::size_t i = 0; i < ray.points.size(); ++i) {
    const auto point = position(definition.parameters, words[i]);
    PAPPUS_CHECK(point.has_value());
    ray.points[i] = *point;
  }
  const auto constant = position(definition.constant_names, words.back());
  PAPPUS_CHECK(constant.has_value());
  ray.constant = *constant;
  return ray;
}

/// "m = midpoint m a b", with sample values for constants.
std::string example_clause(const ConstructionDefinition& definition) {
  std::string text;
  for (const std::size_t parameter : definition.new_parameters) text += definition.parameters[parameter] + " ";
  text += "= " + definition.name;
  for (const std::string& parameter : definition.parameters) text += " " + parameter;
  for (const ConstantKind kind : definition.constant_kinds) {
    switch (kind) {
      case ConstantKind::kAngle: text += " 60"; break;
      case ConstantKind::kRatio: text += " 1/2"; break;
      case ConstantKind::kLength: text += " 3"; break;
    }
  }
  return text;
}

ConstructionDefinition read_row(const ConstructionRow& row) {
  ConstructionDefinition definition;
  definition.name = row.name;
  read_parameters(row.parameters, definition);
  definition.requirements = read_facts(row.requirements, definition);
  definition.hypotheses = read_facts(row.hypotheses, definition);
  definition.order = read_facts(row.order, definition);
  definition.turned_ray = read_ray(row.turned_ray, definition);
  definition.meaning = row.meaning;
  definition.example = example_clause(definition);
  return definition;
}

std::vector<ConstructionDefinition> read_tables() {
  std::vector<ConstructionDefinition> library;
  for (const std::span<const ConstructionRow> table :
       {polygon_constructions(), locus_constructions(), center_constructions(), measure_constructions()}) {
    for (const ConstructionRow& row : table) library.push_back(read_row(row));
  }
  std::sort(library.begin(), library.end(), [](const auto& left, const auto& right) { return left.name < right.name; });
  const auto twin = std::adjacent_find(library.begin(), library.end(),
                                       [](const auto& left, const auto& right) { return left.name == right.name; });
  PAPPUS_CHECK(twin == library.end());
  return library;
}

}  // namespace

bool ConstructionDefinition::is_new(std::size_t parameter) const {
  return std::binary_search(new_parameters.begin(), new_parameters.end(), parameter);
}

std::span<const ConstructionDefinition> construction_library() {
  static const std::vector<ConstructionDefinition> library = read_tables();
  return library;
}

const ConstructionDefinition* find_construction(std::string_view name) {
  const std::span<const ConstructionDefinition> library = construction_library();
  const auto found =
      std::lower_bound(library.begin(), library.end(), name,
                       [](const auto& definition, std::string_view wanted) { return definition.name < wanted; });
  return found != library.end() && found->name == name ? &*found : nullptr;
}

Fact instantiate(const FactTemplate& pattern, std::span<const PointId> arguments, std::span<const Rational> constants) {
  Fact fact{pattern.predicate, {}, {}};
  for (const std::size_t parameter : pattern.points) {
    PAPPUS_CHECK(parameter < arguments.size());
    fact.points.push_back(arguments[parameter]);
  }
  for (const TemplateConstant& constant : pattern.constants) {
    PAPPUS_CHECK(!constant.parameter || *constant.parameter < constants.size());
    fact.constants.push_back(constant.parameter ? constants[*constant.parameter] : constant.value);
  }
  if (fact.predicate == Predicate::kConstantAngle) fact.constants.back() -= fact.constants.back().floor();
  return fact;
}

std::vector<Fact> instantiate_order(const ConstructionDefinition& definition, std::span<const PointId> arguments,
                                    std::span<const Rational> constants) {
  std::vector<Fact> facts;
  for (const FactTemplate& pattern : definition.order) facts.push_back(instantiate(pattern, arguments, constants));
  if (const auto& ray = definition.turned_ray) {
    const auto& [vertex, from, to] = ray->points;
    PAPPUS_CHECK(ray->constant < constants.size());
    facts.push_back(side_of_turned_ray(arguments[vertex], arguments[from], arguments[to], constants[ray->constant]));
  }
  return facts;
}

}  // namespace pappus::symbolic
