// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

using Segment = std::pair<PointId, PointId>;

/// |ab| + |bc| = |ac| for b between a and c, with the last proved point before c in the place of b.
void match_sums(ClosureState& state, const std::vector<PointId>& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (std::size_t k = i + 2; k < line.size(); ++k) {
      for (std::size_t j = k - 1; j > i; --j) {
        const PointId a = line[i], b = line[j], c = line[k];
        if (!proved_collinear(state.unknowns(), a, b, c)) continue;
        LoggedFact logged;
        logged.fact = {Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}};
        logged.rule = Rule::kSegmentSum;
        logged.premises = {{Predicate::kCollinear, {a, b, c}, {}}};
        logged.configuration = {{Predicate::kBetween, {b, a, c}, {}}};
        if (state.figure().certify(logged.configuration[0])) state.record(std::move(logged));
        break;
      }
    }
  }
}

/// A fraction with denominator at most 60 within 1e-9 of the positive number, by continued fractions.
std::optional<Rational> small_fraction(double number) {
  constexpr double largest_part = 60;
  double previous_p = 0, previous_q = 1, p = 1, q = 0, rest = number;
  for (int step = 0; step < 8; ++step) {
    const double digit = std::floor(rest + 1e-10);
    const double next_p = digit * p + previous_p, next_q = digit * q + previous_q;
    previous_p = p;
    previous_q = q;
    p = next_p;
    q = next_q;
    if (q > largest_part || p > largest_part) return std::nullopt;
    if (std::abs(number - p / q) < 1e-9) {
      return p > 0 ? std::optional(Rational(static_cast<std::int64_t>(p), static_cast<std::int64_t>(q))) : std::nullopt;
    }
    rest = 1 / (rest - digit);
  }
  return std::nullopt;
}

/// |ab| = ratio·|cd| as a fact.
Fact ratio_fact(const Segment& left, const Segment& right, const Rational& ratio) {
  const std::vector<PointId> points{left.first, left.second, right.first, right.second};
  if (ratio.is_one()) return {Predicate::kCongruent, points, {}};
  return {Predicate::kConstantRatio, points, {ratio}};
}

/// Segments that an equation of the table mentions.
std::vector<Segment> measured_segments(const ClosureState& state, TableKind table) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<Segment> segments;
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      if (unknowns.has_pair(a, b) && unknowns.table(table).is_constrained(unknowns.pair(a, b))) {
        segments.emplace_back(a, b);
      }
    }
  }
  return segments;
}

/// Segments with equal or rationally proportional logarithms are so in the table too.
void carry_from_logs(ClosureState& state, const std::vector<Segment>& segments) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<std::pair<Modular, Segment>> keyed;
  for (const Segment& segment : segments)
    keyed.emplace_back(unknowns.log_length(segment.first, segment.second), segment);
  std::sort(keyed.begin(), keyed.end());
  std::vector<Segment> representatives;
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    if (i > 0 && keyed[i].first == keyed[i - 1].first) {
      state.record({ratio_fact(representatives.back(), keyed[i].second, 1), Rule::kLinearLogLength, {}, {}, {}});
    } else {
      representatives.push_back(keyed[i].second);
    }
  }
  std::sort(representatives.begin(), representatives.end());
  for (std::size_t j = 1; j < representatives.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const Segment left = representatives[i], right = representatives[j];
      const auto ratio = small_fraction(unknowns.length_value(left.first, left.second) /
                                        unknowns.length_value(right.first, right.second));
      if (!ratio) continue;
      const Fact fact = ratio_fact(left, right, *ratio);
      const std::vector<FactEquation> equations = equations_of(fact, state.unknowns());
      const bool proved = std::ranges::any_of(equations, [&](const FactEquation& equation) {
        return equation.table == TableKind::kLogLength && unknowns.implies(equation.table, equation.form);
      });
      if (proved) state.record({fact, Rule::kLinearLogLength, {}, {}, {}});
    }
  }
}

/// A length as leading variable, leading coefficient, and the rest in units of the leading coefficient.
struct NormalisedLength {
  VariableId lead;
  Modular shape;
  Modular scale;
  Segment segment;
};

NormalisedLength normalised_length(const Unknowns& unknowns, TableKind kind, const Segment& segment) {
  const ModularTable& table = unknowns.table(kind);
  const VariableId variable = unknowns.pair(segment.first, segment.second);
  NormalisedLength result{variable, table.fingerprint(variable), Modular(1), segment};
  if (table.is_free(variable)) return result;
  const std::vector<ModularTable::Term> row = table.expression(variable);
  if (row.empty()) return result;
  const auto lead =
      std::min_element(row.begin(), row.end(), [](const auto& l, const auto& r) { return l.variable < r.variable; });
  result.lead = lead->variable;
  result.scale = lead->coefficient;
  result.shape *= lead->coefficient.inverse();
  return result;
}

/// Segments that are rational multiples of each other in the table get the ratio of their logarithms.
void carry_to_logs(ClosureState& state, TableKind table, const std::vector<Segment>& segments) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<NormalisedLength> lengths;
  for (const Segment& segment : segments) lengths.push_back(normalised_length(unknowns, table, segment));
  std::sort(lengths.begin(), lengths.end(), [](const NormalisedLength& l, const NormalisedLength& r) {
    return std::tie(l.lead, l.shape, l.segment) < std::tie(r.lead, r.shape, r.segment);
  });
  for (std::size_t i = 1, first = 0; i < lengths.size(); ++i) {
    const NormalisedLength& base = lengths[first];
    if (lengths[i].lead != base.lead || lengths[i].shape != base.shape) {
      first = i;
      continue;
    }
    const Segment left = base.segment, right = lengths[i].segment;
    const auto ratio = small_fraction(unknowns.length_value(left.first, left.second) /
                                      unknowns.length_value(right.first, right.second));
    if (!ratio) continue;
    const bool squared = table == TableKind::kSquaredLength;
    if (Modular::from(squared ? *ratio * *ratio : *ratio) * lengths[i].scale != base.scale) continue;
    state.record(
        {ratio_fact(left, right, *ratio), squared ? Rule::kLinearSquaredLength : Rule::kLinearLength, {}, {}, {}});
  }
}

}  // namespace

void match_lengths(ClosureState& state, const FigureCandidates& candidates) {
  for (const std::vector<PointId>& line : candidates.collinear) match_sums(state, line);
  for (const TableKind table : {TableKind::kLength, TableKind::kSquaredLength}) {
    const std::vector<Segment> segments = measured_segments(state, table);
    carry_from_logs(state, segments);
    carry_to_logs(state, table, segments);
  }
}

}  // namespace pappus::symbolic
