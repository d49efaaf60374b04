// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// The conclusion "triangle abc ~ def", mirrored or not, and the equations between its parts.
class Triangles {
 public:
  Triangles(const std::vector<PointId>& points, bool mirrored) : p_(points), mirrored_(mirrored) {}

  /// The angle equality at vertex 0, 1 or 2: ∠(ab, ac) = ∠(de, df), or ∠(df, de) when mirrored.
  [[nodiscard]] Fact angle(std::size_t vertex) const {
    const std::size_t next = (vertex + 1) % 3, last = (vertex + 2) % 3;
    return {Predicate::kEqualAngle,
            {p_[vertex], p_[next], p_[vertex], p_[last], p_[3 + vertex], p_[3 + (mirrored_ ? last : next)],
             p_[3 + vertex], p_[3 + (mirrored_ ? next : last)]},
            {}};
  }
  /// |ij| : |kl| is the same in both triangles.
  [[nodiscard]] Fact ratio(std::size_t i, std::size_t j, std::size_t k, std::size_t l) const {
    return {Predicate::kEqualRatio, {p_[i], p_[j], p_[k], p_[l], p_[3 + i], p_[3 + j], p_[3 + k], p_[3 + l]}, {}};
  }
  [[nodiscard]] Fact side(std::size_t i) const {
    const std::size_t j = (i + 1) % 3;
    return {Predicate::kCongruent, {p_[i], p_[j], p_[3 + i], p_[3 + j]}, {}};
  }
  [[nodiscard]] Fact orientation() const {
    return {Predicate::kSameClock, {p_[0], p_[1], p_[2], p_[3], p_[mirrored_ ? 5 : 4], p_[mirrored_ ? 4 : 5]}, {}};
  }
  [[nodiscard]] Fact not_flat(std::size_t first) const {
    return {Predicate::kNotCollinear, {p_[first], p_[first + 1], p_[first + 2]}, {}};
  }
  [[nodiscard]] Fact opposite_side_longer() const { return {Predicate::kLonger, {p_[1], p_[2], p_[0], p_[1]}, {}}; }

 private:
  const std::vector<PointId>& p_;
  bool mirrored_;
};

Objection check_two_angles(const StepContext& context, const Triangles& triangles) {
  int equal = 0;
  for (std::size_t vertex = 0; vertex < 3 && equal < 2; ++vertex) equal += context.has(triangles.angle(vertex)) ? 1 : 0;
  if (equal < 2) return "two angles of the triangles are not shown equal";
  for (const std::size_t first : {0U, 3U}) {
    if (Objection objection = context.require_listed(triangles.not_flat(first))) return objection;
  }
  return std::nullopt;
}

Objection check_shape(const StepContext& context, const Triangles& triangles) {
  const Rule rule = context.step().rule;
  if (rule == Rule::kSimilarAngleAngle) return check_two_angles(context, triangles);
  std::vector<Fact> needs;
  if (rule == Rule::kSimilarSideSideSide) {
    needs = {triangles.ratio(0, 1, 1, 2), triangles.ratio(1, 2, 2, 0)};
  } else if (rule == Rule::kSimilarSideAngleSide) {
    needs = {triangles.angle(0), triangles.ratio(0, 1, 0, 2)};
  } else {
    needs = {triangles.angle(0), triangles.ratio(0, 1, 1, 2)};
  }
  for (const Fact& need : needs) {
    if (Objection objection = context.require(need)) return objection;
  }
  if (Objection objection = context.require_listed(triangles.orientation())) return objection;
  return rule == Rule::kSimilarSideSideAngle ? context.require_listed(triangles.opposite_side_longer()) : Objection();
}

}  // namespace

Objection check_similar(const StepContext& context) {
  const Predicate predicate = context.conclusion().predicate;
  const bool mirrored = predicate == Predicate::kSimilarMirrored || predicate == Predicate::kCongruentTrianglesMirrored;
  const bool congruent =
      predicate == Predicate::kCongruentTriangles || predicate == Predicate::kCongruentTrianglesMirrored;
  if (!mirrored && !congruent && predicate != Predicate::kSimilar) return "the rule concludes similar triangles";
  const Triangles triangles(context.conclusion().points, mirrored);
  if (Objection objection = check_shape(context, triangles)) return objection;
  const bool has_equal_side =
      context.has(triangles.side(0)) || context.has(triangles.side(1)) || context.has(triangles.side(2));
  if (congruent && !has_equal_side) return "no side of the similar triangles is shown equal";
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
