// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// A side of the triangle and its dividing point.
struct DividedSide {
  PointId from, point, to;
};

/// bd : dc · ce : ea · af : fb, of which Ceva and Menelaus say that it is 1, and -1, when it is taken with signs.
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

/// Where the dividing points certainly are, in the order of the sides; nothing when some place is not certain. Whether
/// the product of the signed ratios is 1 or -1 is read off these: in a triangle that is nearly flat every three points
/// seem to be on one line.
std::optional<std::vector<Fact>> certain_places(const Figure& figure, const std::array<DividedSide, 3>& sides) {
  std::vector<Fact> places;
  for (const auto& [from, point, to] : sides) {
    for (const Predicate predicate : {Predicate::kBetween, Predicate::kOutside}) {
      Fact place{predicate, {point, from, to}, {}};
      if (!figure.certify(place)) continue;
      places.push_back(std::move(place));
      break;
    }
  }
  if (places.size() < sides.size()) return std::nullopt;
  return places;
}

/// Concludes `fact` with the given premises besides those of the sides, if the number of points outside their sides is
/// certainly odd for Menelaus, even for Ceva.
void conclude(ClosureState& state, const TransversalCandidate& points, const Fact& fact, Rule rule,
              const std::vector<Fact>& premises) {
  const auto sides = sides_of(points);
  const Fact proper{Predicate::kNotCollinear, {points.a, points.b, points.c}, {}};
  const auto places = certain_places(state.figure(), sides);
  if (!places || !state.figure().certify(proper)) return;
  const auto is_outside = [](const Fact& place) { return place.predicate == Predicate::kOutside; };
  const bool odd = std::ranges::count_if(*places, is_outside) % 2 == 1;
  if (odd != (rule == Rule::kMenelausConverse)) return;
  LoggedFact logged;
  logged.fact = fact;
  logged.rule = rule;
  logged.premises = premises;
  for (const auto& [from, point, to] : sides) logged.premises.push_back({Predicate::kCollinear, {from, point, to}, {}});
  logged.premises.push_back(product_of_ratios(sides));
  logged.configuration = {proper};
  logged.configuration.insert(logged.configuration.end(), places->begin(), places->end());
  state.record(std::move(logged));
}

/// Returns whether the points are known to be on one line, so that the candidate has nothing left to say.
bool match_menelaus(ClosureState& state, const TransversalCandidate& points) {
  const Unknowns& unknowns = state.unknowns();
  const auto sides = sides_of(points);
  if (proved_collinear(unknowns, points.d, points.e, points.f)) return true;
  if (!is_product_one(unknowns, sides) || !are_proved(unknowns, sides)) return false;
  conclude(state, points, {Predicate::kCollinear, {points.d, points.e, points.f}, {}}, Rule::kMenelausConverse, {});
  return false;
}

/// Returns whether the lines are known to meet, so that the candidate has nothing left to say.
bool match_ceva(ClosureState& state, const CevianCandidate& candidate) {
  const auto [a, b, c, d, e, f, p] = candidate;
  const TransversalCandidate points{a, b, c, d, e, f};
  const Unknowns& unknowns = state.unknowns();
  const std::array<DividedSide, 3> cevians{{{a, d, p}, {b, e, p}, {c, f, p}}};
  std::array<bool, 3> is_known{};
  for (std::size_t i = 0; i < 3; ++i)
    is_known[i] = proved_collinear(unknowns, cevians[i].from, cevians[i].point, cevians[i].to);
  const auto known_count = std::ranges::count(is_known, true);
  if (known_count == 3) return true;
  const auto sides = sides_of(points);
  if (known_count != 2 || !is_product_one(unknowns, sides) || !are_proved(unknowns, sides)) return false;
  std::vector<Fact> known, open;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& [vertex, point, center] = cevians[i];
    (is_known[i] ? known : open).push_back({Predicate::kCollinear, {vertex, point, center}, {}});
  }
  conclude(state, points, open.front(), Rule::kCevaConverse, known);
  return false;
}

}  // namespace

void match_transversals(ClosureState& state, TriangleCandidates& candidates) {
  std::erase_if(candidates.transversals, [&state](const TransversalCandidate& candidate) {
    return !state.inconsistency() && match_menelaus(state, candidate);
  });
  std::erase_if(candidates.cevians, [&state](const CevianCandidate& candidate) {
    return !state.inconsistency() && match_ceva(state, candidate);
  });
}

}  // namespace pappus::symbolic
