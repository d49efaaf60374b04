// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// A side of the triangle and its dividing point.
struct DividedSide {
  PointId from, point, to;
};

/// bd : dc · ce : ea · af : fb, of which Ceva and Menelaus say that it is 1 up to the sign.
std::array<DividedSide, 3> sides_of(const TransversalCandidate& points) {
  const auto [a, b, c, d, e, f] = points;
  return {{{b, d, c}, {c, e, a}, {a, f, b}}};
}

bool is_product_one(const Unknowns& unknowns, const std::array<DividedSide, 3>& sides) {
  Modular sum;
  for (const auto& [from, point, to] : sides) sum += unknowns.log_length(from, point) - unknowns.log_length(point, to);
  return sum.is_zero();
}

Fact product_of_ratios(const std::array<DividedSide, 3>& sides) {
  Fact product{Predicate::kLogLengthSum, {}, {}};
  for (const auto& [from, point, to] : sides) {
    product.points.insert(product.points.end(), {from, point, point, to});
    product.constants.emplace_back(1);
    product.constants.emplace_back(-1);
  }
  product.constants.emplace_back(1);
  return product;
}

bool are_proved(const Unknowns& unknowns, const std::array<DividedSide, 3>& sides) {
  return std::ranges::all_of(
      sides, [&](const DividedSide& side) { return proved_collinear(unknowns, side.from, side.point, side.to); });
}

/// Concludes `fact` with the given premises besides those of the sides, wherever each point's place is certain.
void conclude(ClosureState& state, const TransversalCandidate& points, const Fact& fact, Rule rule,
              const std::vector<Fact>& premises) {
  const auto sides = sides_of(points);
  LoggedFact logged;
  logged.fact = fact;
  logged.rule = rule;
  logged.premises = premises;
  logged.configuration = {{Predicate::kNotCollinear, {points.a, points.b, points.c}, {}}};
  for (const auto& [from, point, to] : sides) {
    logged.premises.push_back({Predicate::kCollinear, {from, point, to}, {}});
    const Fact inside{Predicate::kBetween, {point, from, to}, {}};
    logged.configuration.push_back(state.figure().certify(inside) ? inside
                                                                  : Fact{Predicate::kOutside, {point, from, to}, {}});
  }
  logged.premises.push_back(product_of_ratios(sides));
  const auto certain = [&state](const Fact& condition) { return state.figure().certify(condition); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
}

void match_menelaus(ClosureState& state, const TransversalCandidate& points) {
  const Unknowns& unknowns = state.unknowns();
  const auto sides = sides_of(points);
  if (!is_product_one(unknowns, sides) || proved_collinear(unknowns, points.d, points.e, points.f)) return;
  if (!are_proved(unknowns, sides)) return;
  conclude(state, points, {Predicate::kCollinear, {points.d, points.e, points.f}, {}}, Rule::kMenelausConverse, {});
}

void match_ceva(ClosureState& state, const CevianCandidate& candidate) {
  const auto [a, b, c, d, e, f, p] = candidate;
  const TransversalCandidate points{a, b, c, d, e, f};
  const Unknowns& unknowns = state.unknowns();
  const auto sides = sides_of(points);
  if (!is_product_one(unknowns, sides)) return;
  const std::array<DividedSide, 3> cevians{{{a, d, p}, {b, e, p}, {c, f, p}}};
  std::vector<Fact> known, open;
  for (const auto& [vertex, point, center] : cevians) {
    const bool proved = proved_collinear(unknowns, vertex, point, center);
    (proved ? known : open).push_back({Predicate::kCollinear, {vertex, point, center}, {}});
  }
  if (open.size() != 1 || !are_proved(unknowns, sides)) return;
  conclude(state, points, open.front(), Rule::kCevaConverse, known);
}

}  // namespace

void match_transversals(ClosureState& state, const TriangleCandidates& candidates) {
  for (const TransversalCandidate& candidate : candidates.transversals) {
    if (state.inconsistency()) return;
    match_menelaus(state, candidate);
  }
  for (const CevianCandidate& candidate : candidates.cevians) {
    if (state.inconsistency()) return;
    match_ceva(state, candidate);
  }
}

}  // namespace pappus::symbolic
