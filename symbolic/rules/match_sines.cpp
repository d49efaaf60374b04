// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

struct FoldedAngle {
  Modular key;   // of the angle or its supplement, whichever is at most 1/2
  double value;  // numeric, in (0, 1/2]
};

FoldedAngle folded(const ClosureState& state, const VertexAngle& angle) {
  const Unknowns& unknowns = state.unknowns();
  double value =
      unknowns.direction_value(angle.vertex, angle.second) - unknowns.direction_value(angle.vertex, angle.first);
  Modular key = unknowns.direction(angle.vertex, angle.second) - unknowns.direction(angle.vertex, angle.first);
  if (state.orientation(angle.vertex, angle.first, angle.second) < 0) {
    value = -value;
    key = -key;
  }
  key = normalised(key, value);
  value -= std::floor(value + 1e-9);
  if (value > 0.5 + 1e-9) {
    key = Modular(1) - key;
    value = 1 - value;
  }
  return {key, value};
}

/// log sin of an angle of 90, 60, 45 or 30 degrees as a combination of logarithms of 2 and 3, subtracted from
/// `unknown`.
std::optional<LinearForm> constant_sine(Unknowns& unknowns, VariableId unknown, const Rational& angle) {
  LinearForm form;
  form.add(unknown, 1);
  if (angle == Rational(1, 2)) return form;
  if (angle == Rational(1, 3)) {
    form.add(unknowns.log_prime(2), 1);
    form.add(unknowns.log_prime(3), Rational(-1, 2));
    return form;
  }
  if (angle == Rational(1, 4) || angle == Rational(1, 6)) {
    form.add(unknowns.log_prime(2), angle == Rational(1, 4) ? Rational(1, 2) : Rational(1));
    return form;
  }
  return std::nullopt;
}

class SineMatcher {
 public:
  SineMatcher(ClosureState& state, const FigureCandidates& candidates)
      : state_(state), candidates_(candidates), sines_(state.sines()) {
    sines_.classes.resize(candidates.equal_sines.size());
    sines_.asserted.resize(candidates.sine_triangles.size(), 0);
  }

  void run() {
    for (std::size_t group = 0; group < sines_.classes.size(); ++group) merge_classes(group);
    for (std::size_t i = 0; i < candidates_.sine_triangles.size(); ++i) {
      if (state_.inconsistency()) return;
      if (sines_.asserted[i] == 0) assert_law(candidates_.sine_triangles[i]);
      sines_.asserted[i] = 1;
    }
    for (const std::vector<SineClass>& classes : sines_.classes) {
      if (state_.inconsistency()) return;
      find_equal_angles(classes);
    }
  }

 private:
  [[nodiscard]] std::size_t now() const { return state_.log().size(); }

  /// Classes whose representatives have become equal or supplementary get one sine; constants get their value.
  void merge_classes(std::size_t group) {
    std::map<Modular, std::size_t> known;
    std::vector<SineClass>& classes = sines_.classes[group];
    for (std::size_t i = 0; i < classes.size(); ++i) {
      if (classes[i].merged) continue;
      const auto [place, is_first] = known.try_emplace(folded(state_, classes[i].representative).key, i);
      if (is_first) {
        evaluate(classes[i]);
        continue;
      }
      const SineClass& first = classes[place->second];
      classes[i].merged = true;
      sines_.merges.push_back(
          {first.unknown, classes[i].unknown, first.representative, classes[i].representative, now()});
      LinearForm equal;
      equal.add(first.unknown, 1);
      equal.add(classes[i].unknown, -1);
      state_.assert_sines(std::move(equal));
    }
  }

  void evaluate(const SineClass& sine) {
    const bool is_known = std::ranges::any_of(
        sines_.constants, [&sine](const SineConstant& constant) { return constant.unknown == sine.unknown; });
    if (is_known) return;
    const VertexAngle& at = sine.representative;
    for (const Rational& angle : {Rational(1, 2), Rational(1, 3), Rational(1, 4), Rational(1, 6)}) {
      if (std::abs(folded(state_, at).value - angle.to_double()) > 1e-9) continue;
      for (const Rational& turn : {angle, Rational(1) - angle}) {
        const std::vector<PointId> points{at.vertex, at.first, at.vertex, at.second};
        const bool right = turn == Rational(1, 2);
        Fact premise{right ? Predicate::kPerpendicular : Predicate::kConstantAngle, points, {}};
        if (!right) premise.constants.push_back(turn);
        if (!state_.implies(premise)) continue;
        auto equation = constant_sine(state_.unknowns(), sine.unknown, angle);
        if (!equation) return;
        sines_.constants.push_back({sine.unknown, at, *equation, premise, now()});
        state_.assert_sines(std::move(*equation));
        return;
      }
    }
  }

  /// The unknown of the angle's class, made with the angle as representative if there is none.
  VariableId sine_of(std::size_t group, const VertexAngle& angle) {
    const FoldedAngle own = folded(state_, angle);
    for (const SineClass& sine : sines_.classes[group]) {
      if (!sine.merged && folded(state_, sine.representative).key == own.key) return sine.unknown;
    }
    const VariableId unknown = state_.unknowns().add_log_sine(std::log(std::sin(own.value * std::numbers::pi)));
    sines_.classes[group].push_back({unknown, angle});
    evaluate(sines_.classes[group].back());
    return unknown;
  }

  void assert_law(const SineTriangle& triangle) {
    const auto& p = triangle.points;
    SineLaw law{p, {}, now()};
    for (std::size_t v = 0; v < 3; ++v) {
      if (triangle.group[v]) law.sine[v] = sine_of(*triangle.group[v], {p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
    }
    for (LinearForm& form : law_of_sines(state_.unknowns(), law)) state_.assert_sines(std::move(form));
    sines_.laws.push_back(law);
  }

  /// Classes with one proved sine: the angles are equal or supplementary, and the figure says which.
  void find_equal_angles(const std::vector<SineClass>& classes) {
    const ModularTable& table = state_.unknowns().table(TableKind::kLogLength);
    for (std::size_t j = 1; j < classes.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const VertexAngle& left = classes[i].representative;
        const VertexAngle& right = classes[j].representative;
        if (table.fingerprint(classes[i].unknown) != table.fingerprint(classes[j].unknown)) continue;
        if (folded(state_, left).key == folded(state_, right).key) continue;
        for (const bool mirrored : {false, true}) {
          const Fact equal = equal_vertex_angles(left, right, mirrored);
          const Fact other{Predicate::kNotEqualAngle, equal_vertex_angles(left, right, !mirrored).points, {}};
          if (!state_.figure().seems_true(equal) || !state_.figure().certify(other)) continue;
          state_.record({equal, Rule::kAngleFromSines, {}, {}, {other}});
          break;
        }
      }
    }
  }

  ClosureState& state_;
  const FigureCandidates& candidates_;
  SineTable& sines_;
};

}  // namespace

void match_sines(ClosureState& state, const FigureCandidates& candidates) { SineMatcher(state, candidates).run(); }

}  // namespace pappus::symbolic
