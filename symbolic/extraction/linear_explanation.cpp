// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/linear_explanation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>

#include "symbolic/algebra/sparse_combination.h"
#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

/// A column of the linear system: an equation and where it comes from.
struct Column {
  enum class Kind { kFact, kProved, kChord, kRadius, kSineLaw, kSineMerge, kSineConstant };
  Kind kind;
  std::size_t index;              // equation of the log, proved equation, or circle component
  std::optional<PointId> center;  // chords and radii: the centre whose family of unknowns they use
  PointId first, second;          // chord: its ends; radius: centre and point
  LinearForm form;
  double weight;
};

class ColumnCollector {
 public:
  ColumnCollector(const ClosureState& state, TableKind table, const ExplanationSources& sources,
                  const std::vector<CircleComponent>& components)
      : state_(state),
        table_(table),
        sources_(sources),
        components_(components),
        next_unknown_(state.unknowns().table(table).end().index()) {}

  std::vector<Column> collect(bool with_sines) {
    if (with_sines) collect_sines();
    for (std::size_t i = 0; i < state_.log().equation_count(table_); ++i) {
      const LoggedEquation& equation = state_.log().equation(table_, i);
      if (!sources_.available(equation.fact)) continue;
      columns_.push_back({Column::Kind::kFact, i, {}, {}, {}, equation.form, 1 + sources_.cost(equation.fact)});
    }
    for (std::size_t i = 0; i < sources_.proved->size(); ++i) {
      const ProvedEquation& proved = (*sources_.proved)[i];
      if (proved.table == table_) columns_.push_back({Column::Kind::kProved, i, {}, {}, {}, proved.form, 1});
    }
    for (std::size_t c = 0; c < components_.size(); ++c) collect_circle(c);
    return std::move(columns_);
  }

 private:
  void collect_sines() {
    const SineTable& sines = state_.sines();
    constexpr double law_weight = 1.5;
    for (std::size_t i = 0; i < sines.laws.size(); ++i) {
      if (sines.laws[i].time > sources_.bound) continue;
      for (LinearForm& form : law_of_sines(state_.unknowns(), sines.laws[i])) {
        columns_.push_back({Column::Kind::kSineLaw, i, {}, {}, {}, std::move(form), law_weight});
      }
    }
    for (std::size_t i = 0; i < sines.merges.size(); ++i) {
      if (sines.merges[i].time > sources_.bound) continue;
      LinearForm equal;
      equal.add(sines.merges[i].left, 1);
      equal.add(sines.merges[i].right, -1);
      columns_.push_back({Column::Kind::kSineMerge, i, {}, {}, {}, std::move(equal), 1});
    }
    for (std::size_t i = 0; i < sines.constants.size(); ++i) {
      if (sines.constants[i].time > sources_.bound) continue;
      columns_.push_back({Column::Kind::kSineConstant, i, {}, {}, {}, sines.constants[i].equation, 1});
    }
  }

  void collect_circle(std::size_t index) {
    const CircleComponent& component = components_[index];
    const Unknowns& unknowns = state_.unknowns();
    const std::vector<PointId> points = component.points.points();
    double cost = 0;
    for (const CircleFact& fact : component.facts) cost = std::max(cost, sources_.cost(fact.id));
    const double weight = 0.3 + 0.25 * cost;
    if (table_ == TableKind::kDirection) {
      collect_directions(index, points, std::nullopt, weight);
      // Each centre has unknowns of its own, so that the sum over one circle never speaks of two centres.
      for (const PointId center : component.centers) collect_directions(index, points, center, weight);
      return;
    }
    for (const PointId center : component.centers) {
      // An unknown radius keeps |OP| = |OQ| one column an end.
      const VariableId radius_unknown(next_unknown_++);
      for (const PointId point : points) {
        if (!unknowns.has_pair(center, point)) continue;
        LinearForm radius;
        radius.add(unknowns.pair(center, point), 1);
        radius.add(radius_unknown, -1);
        columns_.push_back({Column::Kind::kRadius, index, center, center, point, std::move(radius), 0.5 + 0.5 * cost});
      }
    }
  }

  void collect_directions(std::size_t index, const std::vector<PointId>& points, std::optional<PointId> center,
                          double weight) {
    const Unknowns& unknowns = state_.unknowns();
    std::map<PointId, VariableId> t;
    for (const PointId point : points) t.emplace(point, VariableId(next_unknown_++));
    for (std::size_t j = 0; j < points.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (!unknowns.has_pair(points[i], points[j])) continue;
        LinearForm chord;
        chord.add(unknowns.pair(points[i], points[j]), 1);
        chord.add(t.at(points[i]), -1);
        chord.add(t.at(points[j]), -1);
        columns_.push_back({Column::Kind::kChord, index, center, points[i], points[j], std::move(chord), weight});
      }
      if (!center || !unknowns.has_pair(*center, points[j])) continue;
      LinearForm radius;
      radius.add(unknowns.pair(*center, points[j]), 1);
      radius.add(t.at(points[j]), -2);
      radius.add_constant(Rational(-1, 2));
      columns_.push_back({Column::Kind::kRadius, index, center, *center, points[j], std::move(radius), weight});
    }
  }

  const ClosureState& state_;
  TableKind table_;
  const ExplanationSources& sources_;
  const std::vector<CircleComponent>& components_;
  std::size_t next_unknown_;
  std::vector<Column> columns_;
};

/// The columns of one circle in a combination, summed up: unknowns of the circle have cancelled.
struct CircleShare {
  LinearForm form;
  PointSet points;
  std::optional<PointId> center;
};

Rational common_denominator(const LinearForm& form) {
  Rational result = 1;
  for (const LinearForm::Term& term : form.terms()) {
    const Rational reduced = result * term.coefficient;
    result *= reduced.denominator();
  }
  return result;
}

std::optional<Explanation> explain_with(const ClosureState& state, TableKind table, const LinearForm& target,
                                        const ExplanationSources& sources, const std::vector<TargetSine>& target_sines,
                                        bool with_sines);

/// The angles behind the sines of a combination, and the facts that make them one sine each.
class SineUses {
 public:
  SineUses(const ClosureState& state, const ExplanationSources& sources) : state_(state), sources_(sources) {}

  void add(VariableId unknown, const VertexAngle& angle) {
    std::vector<VertexAngle>& angles = angles_[unknown];
    if (std::ranges::find(angles, angle) == angles.end()) angles.push_back(angle);
  }

  void add(const SineLaw& law) {
    const auto& p = law.triangle;
    for (std::size_t v = 0; v < 3; ++v) {
      if (law.sine[v]) add(*law.sine[v], {p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
    }
    if (std::ranges::find(explanation_.triangles, p) == explanation_.triangles.end())
      explanation_.triangles.push_back(p);
  }

  void add(const SineMerge& merge) { merges_.push_back(merge); }
  void add(const SineConstant& constant) { constants_.push_back(constant); }

  /// Adds triangles and angles to the explanation. Only angles of its triangles and of the target are spoken of.
  void finish(Explanation& explanation) {
    // Classes that merges connect are pooled, the earlier unknown standing for both.
    std::map<VariableId, VariableId> home;
    for (const auto& [unknown, angles] : angles_) home.emplace(unknown, unknown);
    for (const SineMerge& merge : merges_) {
      home.try_emplace(merge.left, merge.left);
      home.try_emplace(merge.right, merge.right);
    }
    for (const SineMerge& merge : merges_) {
      const VariableId from = home.at(merge.right), to = home.at(merge.left);
      for (auto& [unknown, place] : home) {
        if (place == from) place = to;
      }
    }
    std::map<VariableId, std::vector<VertexAngle>> pools;
    for (const auto& [unknown, angles] : angles_) {
      std::vector<VertexAngle>& pool = pools[home.at(unknown)];
      pool.insert(pool.end(), angles.begin(), angles.end());
    }
    for (auto& [unknown, pool] : pools) {
      choose_base(pool);
      for (std::size_t i = 1; i < pool.size(); ++i) identify(pool[0], pool[i]);
    }
    for (const SineConstant& constant : constants_) {
      const auto place = home.find(constant.unknown);
      if (place != home.end() && !pools[place->second].empty()) measure(pools[place->second].front(), constant);
    }
    explanation.triangles = std::move(explanation_.triangles);
    explanation.angles = std::move(explanation_.angles);
  }

 private:
  [[nodiscard]] bool is_listed(const VertexAngle& angle) const {
    const std::array<PointId, 3> triangle{angle.vertex, angle.first, angle.second};
    return std::ranges::any_of(explanation_.triangles, [&triangle](const std::array<PointId, 3>& known) {
      return std::ranges::is_permutation(known, triangle);
    });
  }

  /// Puts first an angle with which all others can be compared. An angle of the target links others only if it belongs
  /// to a triangle of the step: no step chains two equalities through an angle outside its triangles.
  void choose_base(std::vector<VertexAngle>& pool) {
    if (pool.empty() || is_listed(pool[0])) return;
    const auto listed = [this](const VertexAngle& angle) { return is_listed(angle); };
    const auto count = std::ranges::count_if(pool, listed);
    if (count == 0) explanation_.triangles.push_back({pool[0].vertex, pool[0].first, pool[0].second});
    if (count > 1) std::iter_swap(pool.begin(), std::ranges::find_if(pool, listed));
  }

  void identify(const VertexAngle& left, const VertexAngle& right) {
    const Fact direct = equal_vertex_angles(left, right, false), mirrored = equal_vertex_angles(left, right, true);
    // The closure may know by now that these are right angles, for which both readings hold, but the step at hand may
    // be older than that. Read from its two arms one angle is its own mirror image at any time.
    const bool same_angle = left.vertex == right.vertex && left.first == right.second && left.second == right.first;
    bool is_direct = !same_angle && holds(direct);
    if (is_direct && holds(mirrored)) {
      is_direct = explain_with(state_, TableKind::kDirection, difference(direct), sources_, {}, false).has_value();
    }
    say(is_direct ? direct : mirrored);
  }

  /// The constant angle said of `angle` instead of the class's representative.
  void measure(const VertexAngle& angle, const SineConstant& constant) {
    const std::vector<PointId> points{angle.vertex, angle.first, angle.vertex, angle.second};
    if (constant.premise.predicate == Predicate::kPerpendicular) return say({Predicate::kPerpendicular, points, {}});
    const Unknowns& unknowns = state_.unknowns();
    const Rational turn = constant.premise.constants[0];
    LinearForm form;
    form.add(unknowns.pair(angle.vertex, angle.second), 1);
    form.add(unknowns.pair(angle.vertex, angle.first), -1);
    form.add_constant(-turn);
    const bool direct = unknowns.implies(TableKind::kDirection, form);
    say({Predicate::kConstantAngle, points, {direct ? turn : Rational(1) - turn}});
  }

  void say(const Fact& fact) {
    if (std::ranges::find(explanation_.angles, fact) == explanation_.angles.end()) explanation_.angles.push_back(fact);
  }

  /// What is zero when the angles are equal.
  [[nodiscard]] LinearForm difference(const Fact& equal_angles) const {
    const Unknowns& unknowns = state_.unknowns();
    const auto& p = equal_angles.points;
    LinearForm form;
    form.add(unknowns.pair(p[2], p[3]), 1);
    form.add(unknowns.pair(p[0], p[1]), -1);
    form.add(unknowns.pair(p[6], p[7]), -1);
    form.add(unknowns.pair(p[4], p[5]), 1);
    return form;
  }

  [[nodiscard]] bool holds(const Fact& equal_angles) const {
    return state_.unknowns().implies(TableKind::kDirection, difference(equal_angles));
  }

  const ClosureState& state_;
  const ExplanationSources& sources_;
  std::map<VariableId, std::vector<VertexAngle>> angles_;
  std::vector<SineMerge> merges_;
  std::vector<SineConstant> constants_;
  Explanation explanation_;
};

std::optional<Explanation> explain_with(const ClosureState& state, TableKind table, const LinearForm& target,
                                        const ExplanationSources& sources, const std::vector<TargetSine>& target_sines,
                                        bool with_sines) {
  const std::vector<CircleComponent> components = circle_components(state, sources.available);
  const std::vector<Column> columns = ColumnCollector(state, table, sources, components).collect(with_sines);
  std::vector<WeightedEquation> equations;
  equations.reserve(columns.size());
  for (const Column& column : columns) equations.push_back({&column.form, column.weight});
  const auto combination = sparse_combination(target, equations);
  if (!combination) return std::nullopt;

  Explanation explanation;
  SineUses uses(state, sources);
  for (const TargetSine& sine : target_sines) uses.add(sine.unknown, sine.angle);
  std::vector<ExplanationTerm>& terms = explanation.terms;
  // Radii in the length tables pair up: Σ c·|OP| with Σ c = 0 is split into equalities with the first radius.
  std::map<std::pair<std::size_t, PointId>, PointId> open_radii;
  std::map<std::pair<std::size_t, std::optional<PointId>>, CircleShare> shares;
  for (const CombinationEntry& entry : *combination) {
    const Column& column = columns[entry.equation];
    switch (column.kind) {
      case Column::Kind::kFact: {
        const LoggedEquation& equation = state.log().equation(table, column.index);
        terms.push_back({entry.coefficient, equation.instance, equation.fact});
        break;
      }
      case Column::Kind::kProved: {
        const ProvedEquation& proved = (*sources.proved)[column.index];
        terms.push_back({entry.coefficient, proved.instance, proved.step});
        break;
      }
      case Column::Kind::kSineLaw: uses.add(state.sines().laws[column.index]); break;
      case Column::Kind::kSineMerge: uses.add(state.sines().merges[column.index]); break;
      case Column::Kind::kSineConstant: uses.add(state.sines().constants[column.index]); break;
      case Column::Kind::kChord:
      case Column::Kind::kRadius: {
        if (table == TableKind::kDirection) {
          CircleShare& share = shares[{column.index, column.center}];
          share.form.add(column.form, entry.coefficient);
          share.points.insert(column.second);
          if (column.kind == Column::Kind::kChord) {
            share.points.insert(column.first);
          } else {
            share.center = column.first;
          }
          break;
        }
        // c·(|OP| − r): the first radius of the centre stays open, the others are compared with it.
        const auto [open, is_first] = open_radii.try_emplace({column.index, column.first}, column.second);
        if (is_first) break;
        const PointId base = open->second;
        const std::vector<PointId> ends{column.second, base};
        terms.push_back({entry.coefficient,
                         {Predicate::kCongruent, {column.first, column.second, column.first, base}, {}},
                         CircleReference{components[column.index], PointSet(ends), column.first}});
        break;
      }
    }
  }
  for (const auto& [family, share] : shares) {
    LinearForm integral;
    const Rational scale = common_denominator(share.form);
    integral.add(share.form, scale);
    terms.push_back({Rational(1) / scale, direction_fact(integral),
                     CircleReference{components[family.first], share.points, share.center}});
  }
  if (with_sines) uses.finish(explanation);
  return explanation;
}

}  // namespace

std::optional<Explanation> explain(const ClosureState& state, TableKind table, const LinearForm& target,
                                   const ExplanationSources& sources, const std::vector<TargetSine>& target_sines) {
  auto explanation =
      target_sines.empty() ? explain_with(state, table, target, sources, target_sines, false) : std::nullopt;
  if (!explanation && table == TableKind::kLogLength) {
    explanation = explain_with(state, table, target, sources, target_sines, true);
  }
  return explanation;
}

}  // namespace pappus::symbolic
