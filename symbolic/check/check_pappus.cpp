// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

using Triple = std::array<PointId, 3>;

/// No vertex is a common point of the two lines.
Objection require_apart(const StepContext& context, const Triple& line, const Triple& vertices) {
  for (const PointId vertex : vertices) {
    if (Objection objection = context.require_listed({Predicate::kNotCollinear, {line[0], line[1], vertex}, {}}))
      return objection;
  }
  return std::nullopt;
}

}  // namespace

Objection check_pappus_hexagon(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCollinear || fact.points.size() != 3)
    return "the rule concludes that three points are collinear";
  if (Objection objection = context.require_distinct(fact.points)) return objection;
  // The configuration lists ncoll p q a, p q b, p q c, a b p, a b q, a b r in this order.
  const std::vector<const Fact*>& listed = context.configuration();
  if (listed.size() != 6) return "six configuration facts keep the hexagon's vertices apart from the other line";
  std::array<PointId, 6> vertex;
  for (std::size_t i = 0; i < 6; ++i) {
    if (listed[i]->predicate != Predicate::kNotCollinear) return "the configuration facts are not of the kind 'ncoll'";
    vertex[i] = listed[i]->points[2];
  }
  const auto [a, b, c, p, q, r] = vertex;
  if (Objection objection = require_apart(context, {p, q, r}, {a, b, c})) return objection;
  if (Objection objection = require_apart(context, {a, b, c}, {p, q, r})) return objection;
  const PointId x = fact.points[0], y = fact.points[1], z = fact.points[2];
  for (const Triple& line : {Triple{a, b, c}, Triple{p, q, r}, Triple{a, q, x}, Triple{b, p, x}, Triple{b, r, y},
                             Triple{c, q, y}, Triple{a, r, z}, Triple{c, p, z}}) {
    const std::vector<PointId> points(line.begin(), line.end());
    if (Objection objection = context.require_distinct(points)) return objection;
    if (Objection objection = context.require({Predicate::kCollinear, points, {}})) return objection;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
