// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/auxiliary_text.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace pappus::symbolic {
namespace {

/// The construction that says the fact of the point, and its arguments after the point.
struct Words {
  std::string_view construction;
  std::vector<PointId> arguments;
};

Words words_for(PointId x, const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  switch (fact.predicate) {
    case Predicate::kCollinear:
      if (p.size() == 3 && p[0] == x) return {"on_line", {p[1], p[2]}};
      break;
    case Predicate::kParallel:
      if (p[0] == x) return {"on_pline0", {p[1], p[2], p[3]}};
      break;
    case Predicate::kPerpendicular:
      if (p[0] == x && p[2] == x) return {"on_dia", {p[1], p[3]}};
      if (p[0] == x) return {"on_tline", {p[1], p[2], p[3]}};
      break;
    case Predicate::kCongruent:
      if (p[0] != x) break;
      if (p[2] == x) return {"on_bline", {p[1], p[3]}};
      if (p[2] == p[1]) return {"on_circle", {p[1], p[3]}};
      return {"eqdistance", {p[1], p[2], p[3]}};
    case Predicate::kCyclic:
      if (p.size() == 4 && p[3] == x) return {"on_circum", {p[0], p[1], p[2]}};
      break;
    case Predicate::kMidpoint:
      if (p[0] == x) return {"midpoint", {p[1], p[2]}};
      if (p[2] == x) return {"mirror", {p[1], p[0]}};
      break;
    default: break;
  }
  return {};
}

}  // namespace

std::string auxiliary_text(PointId added, std::span<const Fact> facts, std::span<const std::string> point_names) {
  const auto name = [&](PointId point) { return point_names[point.index()]; };
  std::string text = name(added) + " =";
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Words words = words_for(added, facts[i]);
    text += i == 0 ? " " : ", ";
    if (words.construction.empty()) {
      text += to_string(facts[i], point_names);
      continue;
    }
    text += std::string(words.construction) + " " + name(added);
    for (const PointId point : words.arguments) text += " " + name(point);
  }
  return text;
}

}  // namespace pappus::symbolic
