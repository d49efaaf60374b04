// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/recipes.h"

#include <array>
#include <cmath>
#include <optional>

namespace pappus::symbolic {
namespace {

using Points = std::span<const PointId>;
using Position = Complex<double>;

/// Short hands for the operations on points and loci by number.
class Drawing {
 public:
  explicit Drawing(Sketch& sketch) : sketch_(sketch) {}

  [[nodiscard]] std::optional<std::uint32_t> line(PointId from, PointId to) {
    return locus(Operation::kLineThrough, {number(from), number(to), 0, 0}, 0);
  }
  [[nodiscard]] std::optional<std::uint32_t> perpendicular(PointId through, PointId from, PointId to) {
    return locus(Operation::kPerpendicular, {number(through), number(from), number(to), 0}, 0);
  }
  [[nodiscard]] std::optional<std::uint32_t> trisecting_line(PointId vertex, PointId from, PointId to, int thirds) {
    return locus(Operation::kTrisectingLine, {number(vertex), number(from), number(to), 0}, thirds);
  }
  bool meet(PointId target, std::optional<std::uint32_t> first, std::optional<std::uint32_t> second) {
    if (!first || !second) return false;
    return point(Operation::kMeet, target, {*first, *second, 0, 0}, 0);
  }
  bool point(Operation operation, PointId target, std::array<std::uint32_t, 4> inputs, int branch) {
    Instruction step;
    step.operation = operation;
    step.target = number(target);
    step.inputs = inputs;
    step.branch = branch;
    return sketch_.append(step);
  }
  bool combination(PointId target, std::array<PointId, 3> points, std::array<int, 3> weights, int divisor) {
    Instruction step;
    step.operation = Operation::kCombination;
    step.target = number(target);
    step.inputs = {number(points[0]), number(points[1]), number(points[2]), 0};
    step.weights = weights;
    step.divisor = divisor;
    return sketch_.append(step);
  }
  bool on_line(PointId target, std::optional<std::uint32_t> line, const Position& guide) {
    if (!line) return false;
    Instruction step;
    step.operation = Operation::kProjectedPoint;
    step.target = number(target);
    step.inputs[0] = *line;
    step.x = guide.re;
    step.y = guide.im;
    return sketch_.append(step);
  }
  static std::uint32_t number(PointId point) { return static_cast<std::uint32_t>(point.index()); }

 private:
  std::optional<std::uint32_t> locus(Operation operation, std::array<std::uint32_t, 4> inputs, int branch) {
    Instruction step;
    step.operation = operation;
    step.target = sketch_.new_locus();
    step.inputs = inputs;
    step.branch = branch;
    if (!sketch_.append(step)) return std::nullopt;
    return step.target;
  }

  Sketch& sketch_;
};

bool draw_common_tangent(Drawing& draw, Points first, Points circles, int branch) {
  const std::array<std::uint32_t, 4> inputs = {Drawing::number(circles[0]), Drawing::number(circles[1]),
                                               Drawing::number(circles[2]), Drawing::number(circles[3])};
  return draw.point(Operation::kTangentPoint, first[0], inputs, branch) &&
         draw.point(Operation::kTangentPoint, first[1], inputs, branch | 4);
}

/// x y o a w b
bool draw_one_tangent(Points p, Sketch& sketch, SplitMix64& random) {
  Drawing draw(sketch);
  return draw_common_tangent(draw, p.first(2), p.subspan(2), random.uniform() < 0.5 ? 0 : 1);
}

/// x y z i o a w b
bool draw_two_tangents(Points p, Sketch& sketch, SplitMix64& random) {
  Drawing draw(sketch);
  const int branch = random.uniform() < 0.5 ? 0 : 1;
  return draw_common_tangent(draw, p.first(2), p.subspan(4), branch) &&
         draw_common_tangent(draw, p.subspan(2, 2), p.subspan(4), 1 - branch);
}

/// x y a b c
bool draw_trisectors(Points p, Sketch& sketch, SplitMix64& random) {
  static_cast<void>(random);
  Drawing draw(sketch);
  const auto side = draw.line(p[2], p[4]);
  return draw.meet(p[0], side, draw.trisecting_line(p[3], p[2], p[4], 1)) &&
         draw.meet(p[1], side, draw.trisecting_line(p[3], p[2], p[4], 2));
}

/// x y a b
bool draw_thirds(Points p, Sketch& sketch, SplitMix64& random) {
  static_cast<void>(random);
  Drawing draw(sketch);
  return draw.combination(p[0], {p[2], p[3], p[3]}, {2, 1, 0}, 3) &&
         draw.combination(p[1], {p[2], p[3], p[3]}, {1, 2, 0}, 3);
}

/// x y z a b c: x is where AB meets AC's image in the point z.
bool draw_halved_transversal(Points p, Sketch& sketch, SplitMix64& random) {
  Drawing draw(sketch);
  const double part = random.uniform(0.2, 0.8);
  const Position guide = (1 - part) * sketch.position(p[4]) + part * sketch.position(p[5]);
  if (!draw.on_line(p[2], draw.line(p[4], p[5]), guide)) return false;
  const PointId first = sketch.new_temporary();
  const PointId second = sketch.new_temporary();
  return draw.combination(first, {p[2], p[3], p[3]}, {2, -1, 0}, 1) &&
         draw.combination(second, {p[2], p[5], p[5]}, {2, -1, 0}, 1) &&
         draw.meet(p[0], draw.line(p[3], p[4]), draw.line(first, second)) &&
         draw.combination(p[1], {p[2], p[0], p[0]}, {2, -1, 0}, 1);
}

/// x y a b c d: y is the midpoint of AB.
bool draw_midpoint_of_base(Points p, Sketch& sketch, SplitMix64& random) {
  static_cast<void>(random);
  return Drawing(sketch).combination(p[1], {p[2], p[3], p[3]}, {1, 1, 0}, 2);
}

Position towards(const Position& from, const Position& direction, double length) {
  return from + (length / std::hypot(direction.re, direction.im)) * direction;
}

/// The common point of line and circle that is farthest from `ray`'s second point as seen from its first.
bool meet_beyond(Sketch& sketch, PointId target, std::uint32_t line, std::uint32_t circle, std::array<PointId, 2> ray) {
  Instruction step;
  step.operation = Operation::kMeet;
  step.target = Drawing::number(target);
  step.inputs = {line, circle, 0, 0};
  std::array<double, 2> advance{};
  for (int branch = 0; branch < 2; ++branch) {
    step.branch = branch;
    if (!sketch.evaluate(step)) return false;
    advance[static_cast<std::size_t>(branch)] =
        dot(sketch.position(target) - sketch.position(ray[0]), sketch.position(ray[1]) - sketch.position(ray[0]));
  }
  step.branch = advance[0] < advance[1] ? 0 : 1;
  return sketch.append(step);
}

/// x y z i a b c o: the homothety at the touching point z that takes the small circle to the one about o takes c to
/// the corner f of the tangents of the large circle parallel to CB and CA.
bool draw_circle_in_corner(Points p, Sketch& sketch, SplitMix64& random) {
  static_cast<void>(random);
  Drawing draw(sketch);
  const PointId a = p[4];
  const PointId b = p[5];
  const PointId c = p[6];
  const PointId o = p[7];
  Instruction radius;
  radius.operation = Operation::kLocusOfFact;
  radius.branch = 1;
  radius.unknown = p[2];
  radius.unit = sketch.unit();
  bool found = false;
  for (std::uint32_t i = 0; i < sketch.program().facts.size() && !found; ++i) {
    const Fact& fact = sketch.fact(i);
    found = fact.predicate == Predicate::kCongruent && fact.points == std::vector<PointId>{o, a, o, p[2]};
    radius.fact = i;
  }
  if (!found) return false;
  radius.target = sketch.new_locus();
  if (!sketch.append(radius)) return false;
  const auto touch = [&](PointId other, PointId third) -> std::optional<PointId> {
    const Position side = sketch.position(other) - sketch.position(c);
    Position outward{side.im, -side.re};
    if (dot(outward, sketch.position(third) - sketch.position(c)) > 0) outward = Position{-side.im, side.re};
    const Position arm = sketch.position(a) - sketch.position(o);
    const Position target = towards(sketch.position(o), outward, std::hypot(arm.re, arm.im));
    const auto line = draw.perpendicular(o, c, other);
    if (!line) return std::nullopt;
    const PointId result = sketch.new_temporary();
    for (int branch = 0; branch < 2; ++branch) {
      Instruction step;
      step.operation = Operation::kMeet;
      step.target = Drawing::number(result);
      step.inputs = {*line, radius.target, 0, 0};
      step.branch = branch;
      if (!sketch.evaluate(step)) return std::nullopt;
      if (squared_norm(sketch.position(result) - target) < 1e-12 && sketch.append(step)) return result;
    }
    return std::nullopt;
  };
  const auto d = touch(b, a);
  const auto e = touch(a, b);
  if (!d || !e) return false;
  const PointId corner = sketch.new_temporary();
  const PointId incentre = sketch.new_temporary();
  if (!draw.meet(corner, draw.perpendicular(*d, o, *d), draw.perpendicular(*e, o, *e)) ||
      !draw.point(Operation::kIncentre, incentre, {Drawing::number(a), Drawing::number(b), Drawing::number(c), 0}, 0)) {
    return false;
  }
  const auto axis = draw.line(c, corner);
  const auto bisector = draw.line(c, incentre);
  if (!axis || !bisector) return false;
  return meet_beyond(sketch, p[2], *axis, radius.target, {c, corner}) && draw.meet(p[3], bisector, draw.line(o, p[2]));
}

struct Recipe {
  std::string_view name;
  bool (*draw)(Points points, Sketch& sketch, SplitMix64& random);
};

constexpr std::array kRecipes = {
    Recipe{"cc_tangent0", draw_one_tangent}, Recipe{"cc_tangent", draw_two_tangents},
    Recipe{"trisect", draw_trisectors},      Recipe{"trisegment", draw_thirds},
    Recipe{"3peq", draw_halved_transversal}, Recipe{"e5128", draw_midpoint_of_base},
    Recipe{"2l1c", draw_circle_in_corner},
};

}  // namespace

bool apply_recipe(std::string_view construction, Points arguments, Sketch& sketch, SplitMix64& random) {
  for (const Recipe& recipe : kRecipes) {
    if (recipe.name == construction) return recipe.draw(arguments, sketch, random);
  }
  return true;
}

}  // namespace pappus::symbolic
