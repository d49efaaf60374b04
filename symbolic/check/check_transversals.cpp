// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// A triangle abc with a point on each side line: d on bc, e on ca, f on ab.
struct DividedTriangle {
  PointId a, b, c, d, e, f;
};

struct Division {
  PointId from, point, to;
};

std::array<Division, 3> divisions_of(const DividedTriangle& t) {
  return {{{t.b, t.d, t.c}, {t.c, t.e, t.a}, {t.a, t.f, t.b}}};
}

/// The product bd/dc · ce/ea · af/fb of lengths is 1 by a premise, the triangle is proper, the points are on the
/// sides' lines, and the configuration tells for each whether it is inside. Returns how many are outside.
std::optional<int> outside_count(const StepContext& context, const DividedTriangle& t) {
  if (!context.lists({Predicate::kNotCollinear, {t.a, t.b, t.c}, {}})) return std::nullopt;
  Fact product{Predicate::kLogLengthSum, {}, {}};
  int outside = 0;
  for (const auto& [from, point, to] : divisions_of(t)) {
    const std::vector<PointId> place{point, from, to};
    if (context.lists({Predicate::kOutside, place, {}})) {
      ++outside;
    } else if (!context.lists({Predicate::kBetween, place, {}})) {
      return std::nullopt;
    }
    if (context.require_distinct(place) || !context.has({Predicate::kCollinear, place, {}})) return std::nullopt;
    product.points.insert(product.points.end(), {from, point, point, to});
    product.constants.insert(product.constants.end(), {1, -1});
  }
  product.constants.emplace_back(1);
  return context.has(product) ? std::optional(outside) : std::nullopt;
}

/// The triangles and sides that the configuration lists, in every order: few, since each fact names its points.
std::vector<DividedTriangle> listed_triangles(const StepContext& context) {
  std::vector<DividedTriangle> result;
  const auto point_on = [&](PointId p, PointId q) -> std::vector<PointId> {
    std::vector<PointId> points;
    for (const Fact* listed : context.configuration()) {
      if (listed->predicate != Predicate::kBetween && listed->predicate != Predicate::kOutside) continue;
      const bool is_side =
          (listed->points[1] == p && listed->points[2] == q) || (listed->points[1] == q && listed->points[2] == p);
      if (is_side) points.push_back(listed->points[0]);
    }
    return points;
  };
  for (const Fact* listed : context.configuration()) {
    if (listed->predicate != Predicate::kNotCollinear) continue;
    for (std::size_t i = 0; i < 3; ++i) {
      for (const std::size_t j : {(i + 1) % 3, (i + 2) % 3}) {
        const PointId a = listed->points[i], b = listed->points[j], c = listed->points[3 - i - j];
        for (const PointId d : point_on(b, c)) {
          for (const PointId e : point_on(c, a)) {
            for (const PointId f : point_on(a, b)) result.push_back({a, b, c, d, e, f});
          }
        }
      }
    }
  }
  return result;
}

/// A step needs four configuration facts.
constexpr std::size_t kMostConfiguration = 8;

}  // namespace

Objection check_menelaus_converse(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCollinear || fact.points.size() != 3)
    return "the rule concludes that three points are collinear";
  if (context.configuration().size() > kMostConfiguration) return "too many configuration facts are listed";
  for (const DividedTriangle& t : listed_triangles(context)) {
    if (fact.points != std::vector{t.d, t.e, t.f}) continue;
    const auto outside = outside_count(context, t);
    if (outside && *outside % 2 == 1) return Objection();
  }
  return "no listed triangle and premises make the points those of a transversal";
}

Objection check_ceva_converse(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCollinear || fact.points.size() != 3)
    return "the rule concludes that three points are collinear";
  if (context.configuration().size() > kMostConfiguration) return "too many configuration facts are listed";
  // The conclusion is c, f, p with the vertex first; p is on ad and be by premises.
  const PointId c = fact.points[0], f = fact.points[1], p = fact.points[2];
  for (const DividedTriangle& t : listed_triangles(context)) {
    if (t.c != c || t.f != f) continue;
    const auto meets = [&](PointId vertex, PointId point) {
      return context.has({Predicate::kCollinear, {vertex, point, p}, {}});
    };
    if (!meets(t.a, t.d) || !meets(t.b, t.e)) continue;
    const auto outside = outside_count(context, t);
    if (outside && *outside % 2 == 0) return Objection();
  }
  return "no listed triangle and premises make the lines concurrent";
}

}  // namespace pappus::symbolic::checker
