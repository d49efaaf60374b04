// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/check/pair_form.h"
#include "symbolic/check/row_space.h"
#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// The angle of a triangle at `vertex`, between the arms to `first` and `second`.
struct VertexAngle {
  PointId vertex, first, second;
};

/// What the premises say about the sines in the triangles that the step lists as not collinear.
class SineRelations {
 public:
  explicit SineRelations(const StepContext& context) : context_(context) {
    for (const Fact* listed : context.configuration()) {
      if (listed->predicate != Predicate::kNotCollinear) continue;
      const std::vector<PointId>& p = listed->points;
      triangles_.push_back({p[0], p[1], p[2]});
      for (std::size_t v = 0; v < 3; ++v) angles_.push_back({p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
    }
    for (std::size_t i = 0; i < angles_.size(); ++i) classes_.push_back(class_of_new(i));
    for (std::size_t t = 0; t < triangles_.size(); ++t) add_law(t);
    for (std::size_t i = 0; i < angles_.size(); ++i) add_constant(i);
    for (const Fact* premise : context.premises()) {
      if (auto equation = context.meaning().equation_of(Table::kLogLength, *premise)) space_.add(std::move(*equation));
    }
  }

  [[nodiscard]] bool imply(const LinearForm& equation) const { return space_.contains(equation); }
  /// The sine of an angle that belongs to a listed triangle or equals one that does; nothing for others.
  [[nodiscard]] std::optional<Unknown> sine_of(const VertexAngle& angle) const {
    for (std::size_t i = 0; i < angles_.size(); ++i) {
      if (same_sine(angles_[i], angle)) return sine(i);
    }
    return std::nullopt;
  }

 private:
  /// The angles are equal or supplementary, by one premise or at once.
  [[nodiscard]] bool same_sine(const VertexAngle& left, const VertexAngle& right) const {
    const PointId a = left.vertex, b = right.vertex;
    return context_.has(
               {Predicate::kEqualAngle, {a, left.first, a, left.second, b, right.first, b, right.second}, {}}) ||
           context_.has({Predicate::kEqualAngle, {a, left.first, a, left.second, b, right.second, b, right.first}, {}});
  }

  /// The class of the first earlier angle with the same sine, else a new one. Classes that only a later angle
  /// joins are made equal by an equation.
  std::uint32_t class_of_new(std::size_t index) {
    std::optional<std::uint32_t> found;
    for (std::size_t i = 0; i < index; ++i) {
      if (found == classes_[i] || !same_sine(angles_[i], angles_[index])) continue;
      if (found) {
        LinearForm equal;
        equal.add(sine_unknown(*found), 1);
        equal.add(sine_unknown(classes_[i]), -1);
        space_.add(std::move(equal));
      } else {
        found = classes_[i];
      }
    }
    return found.value_or(static_cast<std::uint32_t>(index));
  }

  [[nodiscard]] static Unknown sine_unknown(std::uint32_t number) { return {Unknown::Kind::kLogSine, number, 0}; }
  [[nodiscard]] Unknown sine(std::size_t angle) const { return sine_unknown(classes_[angle]); }

  /// log |bc| − log sin a = log |ca| − log sin b = log |ab| − log sin c.
  void add_law(std::size_t triangle) {
    const auto& p = triangles_[triangle];
    for (std::size_t i = 0; i < 2; ++i) {
      const std::size_t j = i + 1, k = (i + 2) % 3;
      PairForm sides(context_.reliance(), Unknown::Kind::kLogLength);
      sides.add(p[j], p[k], 1).add(p[k], p[i], -1);
      auto form = std::move(sides).take();
      if (!form) continue;
      form->add(sine(3 * triangle + i), -1);
      form->add(sine(3 * triangle + j), 1);
      space_.add(std::move(*form));
    }
  }

  /// Angles of 30, 45, 60 or 90 degrees, or their supplements: the sine is 1/2, √½, √3/2 or 1.
  void add_constant(std::size_t index) {
    const VertexAngle& at = angles_[index];
    const std::vector<PointId> points{at.vertex, at.first, at.vertex, at.second};
    const auto has_turn = [&](const Rational& turn) {
      return context_.has({Predicate::kConstantAngle, points, {turn}}) ||
             context_.has({Predicate::kConstantAngle, points, {Rational(1) - turn}});
    };
    struct Known {
      Rational turn;
      std::int64_t square_numerator, square_denominator;  // of the sine
    };
    for (const Known& known : {Known{{1, 6}, 1, 4}, Known{{1, 4}, 1, 2}, Known{{1, 3}, 3, 4}, Known{{1, 2}, 1, 1}}) {
      if (!has_turn(known.turn)) continue;
      LinearForm form;
      form.add(sine(index), 1);
      const Rational square(known.square_numerator, known.square_denominator);
      if (add_logarithm(form, square, Rational(-1, 2))) space_.add(std::move(form));
    }
  }

  const StepContext& context_;
  std::vector<std::array<PointId, 3>> triangles_;
  std::vector<VertexAngle> angles_;  // three a triangle
  std::vector<std::uint32_t> classes_;
  RowSpace space_{RowSpace::Scalars::kRational};
};

/// More triangles than any proof needs make the step too much work.
constexpr std::size_t kMostTriangles = 40;

bool lists_too_many(const StepContext& context) { return context.configuration().size() > kMostTriangles; }

}  // namespace

Objection check_law_of_sines(const StepContext& context) {
  if (lists_too_many(context)) return "too many triangles are listed";
  const auto equation = context.meaning().equation_of(Table::kLogLength, context.conclusion());
  if (!equation) return "the conclusion is no relation of products of lengths";
  if (SineRelations(context).imply(*equation)) return Objection();
  return "the law of sines in the listed triangles and the premises do not give the conclusion";
}

Objection check_angle_from_sines(const StepContext& context) {
  if (lists_too_many(context)) return "too many triangles are listed";
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& p = fact.points;
  if (fact.predicate != Predicate::kEqualAngle || p[0] != p[2] || p[4] != p[6])
    return "the rule concludes that two angles with vertices are equal";
  const std::vector<PointId> other{p[0], p[1], p[2], p[3], p[6], p[7], p[4], p[5]};
  if (Objection objection = context.require_listed({Predicate::kNotEqualAngle, other, {}})) return objection;
  const SineRelations relations(context);
  const auto left = relations.sine_of({p[0], p[1], p[3]}), right = relations.sine_of({p[4], p[5], p[7]});
  if (!left || !right) return "an angle of the conclusion belongs to no listed triangle";
  LinearForm equal;
  equal.add(*left, 1);
  equal.add(*right, -1);
  if (relations.imply(equal)) return Objection();
  return "the law of sines in the listed triangles and the premises do not make the sines equal";
}

namespace {

/// The angle at `vertex` between the lines to `from` and `to`, divided by the line to `middle`.
struct DividedAngle {
  PointId vertex, from, middle, to;
};

/// +1 when the configuration lists both triangles as of one orientation, -1 as of opposite ones, 0 when it does not
/// compare them.
int listed_sense(const StepContext& context, PointId v, PointId a, PointId b, PointId w, PointId c, PointId d) {
  if (context.lists({Predicate::kSameClock, {v, a, b, w, c, d}, {}})) return 1;
  if (context.lists({Predicate::kSameClock, {v, a, b, w, d, c}, {}})) return -1;
  return 0;
}

/// With a fixed whole angle S that is no multiple of π, sin x / sin(S − x) determines x modulo π. Its sign is that of
/// the product of the three triangles' orientations, as the vectors' products show; a mirror image negates it.
bool is_divided_alike(const StepContext& context, const SineRelations& relations, const DividedAngle& l,
                      const DividedAngle& r, bool mirrored) {
  const int sense = listed_sense(context, l.vertex, l.from, l.middle, r.vertex, r.from, r.middle) *
                    listed_sense(context, l.vertex, l.middle, l.to, r.vertex, r.middle, r.to) *
                    listed_sense(context, l.vertex, l.from, l.to, r.vertex, r.from, r.to);
  if (sense != (mirrored ? -1 : 1)) return false;
  const Fact wholes{
      Predicate::kEqualAngle,
      {l.vertex, l.from, l.vertex, l.to, r.vertex, mirrored ? r.to : r.from, r.vertex, mirrored ? r.from : r.to},
      {}};
  if (!context.has(wholes)) return false;
  LinearForm equal;
  int sign = 1;
  for (const DividedAngle& angle : {l, r}) {
    const auto first = relations.sine_of({angle.vertex, angle.from, angle.middle});
    const auto second = relations.sine_of({angle.vertex, angle.middle, angle.to});
    if (!first || !second) return false;
    equal.add(*first, sign);
    equal.add(*second, -sign);
    sign = -sign;
  }
  return relations.imply(equal);
}

}  // namespace

Objection check_angle_division(const StepContext& context) {
  if (lists_too_many(context)) return "too many triangles are listed";
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kEqualAngle || f[0] != f[2] || f[4] != f[6])
    return "the rule concludes that two angles with vertices are equal";
  const SineRelations relations(context);
  // The far arms of the whole angles stand in a listed comparison of two triangles.
  for (const Fact* listed : context.configuration()) {
    if (listed->predicate != Predicate::kSameClock) continue;
    const std::vector<PointId>& p = listed->points;
    for (const PointId to : {p[1], p[2], p[4], p[5]}) {
      for (const PointId other_to : {p[1], p[2], p[4], p[5]}) {
        const DividedAngle left{f[0], f[1], f[3], to};
        if (is_divided_alike(context, relations, left, {f[4], f[5], f[7], other_to}, false) ||
            is_divided_alike(context, relations, left, {f[4], f[7], f[5], other_to}, true)) {
          return Objection();
        }
      }
    }
  }
  return "the premises and listed triangles do not make equal angles divided in one ratio of sines";
}

}  // namespace pappus::symbolic::checker
