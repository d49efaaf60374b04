// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_lengths.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

using Segment = LengthMatcher::Segment;
using MeasuredSegment = LengthMatcher::MeasuredSegment;

/// |ab| + |bc| = |ac| for b between a and c; of the sums that follow from each other those with neighbours of c.
void match_sums(ClosureState& state, const std::vector<PointId>& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (std::size_t k = i + 2; k < line.size(); ++k) {
      for (std::size_t j = k - 1; j > i; --j) {
        const PointId a = line[i], b = line[j], c = line[k];
        const Unknowns& unknowns = state.unknowns();
        if (!proved_collinear(unknowns, a, b, c)) continue;
        if ((unknowns.length(a, b) + unknowns.length(b, c) - unknowns.length(a, c)).is_zero()) continue;
        LoggedFact logged;
        logged.fact = {Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}};
        logged.rule = Rule::kSegmentSum;
        logged.premises = {{Predicate::kCollinear, {a, b, c}, {}}};
        logged.configuration = {{Predicate::kBetween, {b, a, c}, {}}};
        if (state.figure().certify(logged.configuration[0])) state.record(std::move(logged));
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

/// A measured segment with a key that segments in constant ratios share.
struct KeyedSegment {
  VariableId lead;
  Modular shape;
  Segment segment;
  bool fresh;
  using Key = std::pair<VariableId, Modular>;
  [[nodiscard]] Key key() const { return {lead, shape}; }
  [[nodiscard]] bool is_alike(const KeyedSegment& other) const { return key() == other.key(); }
};

/// Drops what has a key that nothing fresh has.
void keep_fresh_keys(std::vector<KeyedSegment>& segments) {
  std::vector<KeyedSegment::Key> fresh;
  for (const KeyedSegment& segment : segments) {
    if (segment.fresh) fresh.push_back(segment.key());
  }
  if (2 * fresh.size() > segments.size()) return;  // little to gain
  std::sort(fresh.begin(), fresh.end());
  std::erase_if(segments, [&fresh](const KeyedSegment& segment) {
    return !segment.fresh && !std::binary_search(fresh.begin(), fresh.end(), segment.key());
  });
}

/// Sorts by key and drops the groups of one key in which nothing is fresh: they were compared before.
void keep_fresh_groups(std::vector<KeyedSegment>& segments) {
  keep_fresh_keys(segments);
  std::sort(segments.begin(), segments.end(), [](const KeyedSegment& l, const KeyedSegment& r) {
    return std::tie(l.lead, l.shape, l.segment) < std::tie(r.lead, r.shape, r.segment);
  });
  std::size_t kept = 0;
  for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = end) {
    bool fresh = false;
    for (end = begin; end < segments.size() && segments[end].is_alike(segments[begin]); ++end)
      fresh = fresh || segments[end].fresh;
    for (std::size_t i = begin; i < end && fresh; ++i) segments[kept++] = segments[i];
  }
  segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(kept), segments.end());
}

/// The fingerprint of log r for a positive fraction of numbers up to 60.
Modular log_fingerprint(Unknowns& unknowns, const Rational& ratio) {
  Modular sum;
  for (const auto& [part, sign] : {std::pair{ratio.small_numerator(), 1}, {ratio.small_denominator(), -1}}) {
    std::int64_t rest = part;
    for (std::int64_t prime = 2; rest > 1; ++prime) {
      for (; rest % prime == 0; rest /= prime) {
        const VariableId variable = unknowns.log_prime(static_cast<std::uint64_t>(prime));
        sum += Modular(sign) * unknowns.table(TableKind::kLogLength).fingerprint(variable);
      }
    }
  }
  return sum;
}

/// The logarithm of a length without its constants: equal for segments in a known constant ratio.
Modular log_shape(const Unknowns& unknowns, const Segment& segment) {
  const ModularTable& table = unknowns.table(TableKind::kLogLength);
  const VariableId variable = unknowns.pair(segment.first, segment.second);
  Modular shape = table.fingerprint(variable);
  // Parameters are auxiliary unknowns, which come last in a row.
  const std::span<const ModularTable::Term> row = table.row(variable);
  for (auto term = row.rbegin(); term != row.rend() && term->variable.index() >= kFirstAuxiliary; ++term) {
    if (table.is_parameter(term->variable)) shape -= term->coefficient * table.fingerprint(term->variable);
  }
  return shape;
}

/// The fingerprint of a segment in the table of lengths or squared lengths.
Modular size_of(const Unknowns& unknowns, TableKind kind, const Segment& segment) {
  return unknowns.table(kind).fingerprint(unknowns.pair(segment.first, segment.second));
}

/// A segment that others of one shape are compared with, and the ratio found. Among segments in constant ratios some
/// are rational multiples of each other; each such family has one member in `bases`, which `segment` joins if it has
/// none there.
struct Comparison {
  Segment base;
  Rational ratio;  // |base| / |segment|
};
std::optional<Comparison> compare_with(const Unknowns& unknowns, std::vector<Segment>& bases, const Segment& segment) {
  for (const Segment& base : bases) {
    const auto ratio = small_fraction(unknowns.length_value(base.first, base.second) /
                                      unknowns.length_value(segment.first, segment.second));
    if (ratio) return Comparison{base, *ratio};
  }
  bases.push_back(segment);
  return std::nullopt;
}

/// |left| = ratio·|right| in the table of logarithms.
bool proved_in_logs(Unknowns& unknowns, const Segment& left, const Segment& right, const Rational& ratio) {
  return unknowns.log_length(left.first, left.second) - unknowns.log_length(right.first, right.second) ==
         log_fingerprint(unknowns, ratio);
}

/// Segments with equal or rationally proportional logarithms are so in `kind`, a table of lengths or squares, too.
void carry_from_logs(ClosureState& state, TableKind kind, std::span<const MeasuredSegment> segments) {
  Unknowns& unknowns = state.unknowns();
  std::vector<KeyedSegment> keyed;
  keyed.reserve(segments.size());
  for (const auto& [segment, fresh] : segments) keyed.push_back({{}, log_shape(unknowns, segment), segment, fresh});
  keep_fresh_groups(keyed);
  std::vector<Segment> bases;
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    if (i == 0 || !keyed[i].is_alike(keyed[i - 1])) bases.clear();
    const Segment right = keyed[i].segment;
    const auto found = compare_with(unknowns, bases, right);
    if (!found) continue;
    const auto& [left, ratio] = *found;
    const Modular factor = Modular::from(kind == TableKind::kSquaredLength ? ratio * ratio : ratio);
    if (size_of(unknowns, kind, left) == factor * size_of(unknowns, kind, right)) continue;
    if (proved_in_logs(unknowns, left, right, ratio))
      state.record({ratio_fact(left, right, ratio), Rule::kLinearLogLength, {}, {}, {}});
  }
}

/// The first variable of a length's row, which rational multiples of it share.
VariableId lead_of(const Unknowns& unknowns, TableKind kind, const Segment& segment) {
  const ModularTable& table = unknowns.table(kind);
  const VariableId variable = unknowns.pair(segment.first, segment.second);
  return table.row(variable).empty() ? variable : table.row(variable).front().variable;
}

/// The coefficient of that variable.
Modular leading_coefficient(const Unknowns& unknowns, TableKind kind, const Segment& segment) {
  const std::span<const ModularTable::Term> row =
      unknowns.table(kind).row(unknowns.pair(segment.first, segment.second));
  return row.empty() ? Modular(1) : row.front().coefficient;
}

/// The segments that share their lead with a fresh one; the key has the length in units of its leading coefficient.
std::vector<KeyedSegment> keyed_by_length(const Unknowns& unknowns, TableKind kind,
                                          std::span<const MeasuredSegment> segments) {
  std::vector<VariableId> leads, fresh;
  leads.reserve(segments.size());
  for (const MeasuredSegment& measured : segments) {
    leads.push_back(lead_of(unknowns, kind, measured.segment));
    if (measured.fresh) fresh.push_back(leads.back());
  }
  std::sort(fresh.begin(), fresh.end());
  std::vector<KeyedSegment> keyed;
  std::vector<Modular> units;
  keyed.reserve(segments.size());
  units.reserve(segments.size());
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const auto& [segment, is_fresh] = segments[i];
    if (!is_fresh && !std::binary_search(fresh.begin(), fresh.end(), leads[i])) continue;
    keyed.push_back({leads[i], size_of(unknowns, kind, segment), segment, is_fresh});
    units.push_back(leading_coefficient(unknowns, kind, segment));
  }
  invert_all(units);
  for (std::size_t i = 0; i < keyed.size(); ++i) keyed[i].shape *= units[i];
  return keyed;
}

/// Segments that are rational multiples of each other in the table get the ratio of their logarithms.
void carry_to_logs(ClosureState& state, TableKind table, std::span<const MeasuredSegment> segments) {
  Unknowns& unknowns = state.unknowns();
  std::vector<KeyedSegment> lengths = keyed_by_length(unknowns, table, segments);
  keep_fresh_groups(lengths);
  const bool squared = table == TableKind::kSquaredLength;
  std::vector<Segment> bases;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const KeyedSegment& own = lengths[i];
    if (i == 0 || !own.is_alike(lengths[i - 1])) bases.clear();
    const auto found = compare_with(unknowns, bases, own.segment);
    if (!found) continue;
    const auto& [left, ratio] = *found;
    if (proved_in_logs(unknowns, left, own.segment, ratio)) continue;
    const Modular factor = Modular::from(squared ? ratio * ratio : ratio);
    if (size_of(unknowns, table, left) != factor * size_of(unknowns, table, own.segment)) continue;
    state.record(
        {ratio_fact(left, own.segment, ratio), squared ? Rule::kLinearSquaredLength : Rule::kLinearLength, {}, {}, {}});
  }
}

}  // namespace

std::vector<MeasuredSegment> LengthMatcher::measured_segments(const Unknowns& unknowns, TableKind table) {
  std::vector<char>& known = measured_[static_cast<std::size_t>(table)];
  known.resize(pair_count(unknowns.point_count()), 0);
  const ChangedPairs& own = lengths_[static_cast<std::size_t>(table)];
  const ChangedPairs& logs = lengths_[static_cast<std::size_t>(TableKind::kLogLength)];
  std::vector<MeasuredSegment> segments;
  segments.reserve(known.size());
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      if (!unknowns.has_pair(a, b) || !unknowns.table(table).is_constrained(unknowns.pair(a, b))) continue;
      const bool is_new = std::exchange(known[pair_index(a, b)], 1) == 0;
      segments.push_back({{a, b}, is_new || own.contains(a, b) || logs.contains(a, b)});
    }
  }
  return segments;
}

void LengthMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  lines_.clear();
  for (const std::size_t pair : directions_.take(state.unknowns(), {TableKind::kDirection})) {
    const auto [a, b] = points_of_pair(pair);
    if (const auto line = figure.line_through(a, b)) lines_.push_back(*line);
  }
  keep_each_once(lines_);
  for (const std::size_t line : lines_) match_sums(state, figure.lines()[line]);
  bool changed = false;
  for (const TableKind table : {TableKind::kLogLength, TableKind::kLength, TableKind::kSquaredLength})
    changed = !lengths_[static_cast<std::size_t>(table)].take(state.unknowns(), {table}).empty() || changed;
  if (!changed) return;
  for (const TableKind table : {TableKind::kLength, TableKind::kSquaredLength}) {
    const std::vector<MeasuredSegment> segments = measured_segments(state.unknowns(), table);
    if (std::ranges::none_of(segments, &MeasuredSegment::fresh)) continue;
    carry_from_logs(state, table, segments);
    carry_to_logs(state, table, segments);
  }
}

}  // namespace pappus::symbolic
