// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "symbolic/exchange/ggb_interpreter.h"
#include "symbolic/exchange/locus_call.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;
constexpr std::size_t kNewPoint = ImportedCall::kNewPoint;

constexpr std::array<std::string_view, 9> kRelations = {"AreCollinear", "AreConcyclic",     "AreConcurrent",
                                                        "AreParallel",  "ArePerpendicular", "AreEqual",
                                                        "AreCongruent", "IsTangent",        "IsOnPath"};

std::string fraction(const Rational& value) {
  return value.numerator().to_string() + "/" + value.denominator().to_string();
}

std::vector<std::size_t> indices(const std::vector<GgbObject>& objects) {
  std::vector<std::size_t> result;
  for (const GgbObject& object : objects) result.push_back(object.index);
  return result;
}

}  // namespace

bool is_ggb_relation(std::string_view name) { return std::ranges::count(kRelations, name) > 0; }

/// The relation as a goal, or as several; false when it is not understood.
bool GgbInterpreter::add_goal(const GgbExpression& expression) {
  if (expression.kind == GgbExpression::Kind::kName) {
    const auto named = relations_.find(expression.text);
    if (named == relations_.end()) return false;
    const GgbExpression relation = named->second;
    relations_.erase(named);
    return relation.kind != GgbExpression::Kind::kName && add_goal(relation);
  }
  if (expression.kind == GgbExpression::Kind::kCall) return add_relation(expression.text, expression.operands);
  if (expression.kind != GgbExpression::Kind::kOperator || expression.operands.size() != 2) return false;
  if (expression.text == "=") return add_relation("AreEqual", expression.operands);
  if (expression.text == "parallel") return add_relation("AreParallel", expression.operands);
  if (expression.text == "perpendicular") return add_relation("ArePerpendicular", expression.operands);
  if (expression.text == "in") return add_relation("IsOnPath", expression.operands);
  return false;
}

bool GgbInterpreter::add_relation(std::string_view name, const std::vector<GgbExpression>& operands) {
  if ((name == "AreEqual" || name == "AreCongruent") && operands.size() == 2) {
    return add_equal(operands[0], operands[1]);
  }
  Objects objects;
  for (const GgbExpression& operand : operands) objects.push_back(evaluate(operand));
  const auto all_are = [&](Kind kind) {
    return std::ranges::all_of(objects, [kind](const GgbObject& object) { return object.kind == kind; });
  };
  if (name == "AreCollinear" && objects.size() >= 3 && all_are(Kind::kPoint)) {
    statement_.add_goal({"coll", indices(objects), {}});
    return true;
  }
  if (name == "AreConcyclic" && objects.size() >= 4 && all_are(Kind::kPoint)) {
    statement_.add_goal({"cyclic", indices(objects), {}});
    return true;
  }
  if (name == "AreConcurrent" && objects.size() >= 3 && all_are(Kind::kLine)) return add_concurrent(objects);
  if (objects.size() != 2) return false;
  if (name == "AreParallel" && all_are(Kind::kLine)) return add_parallel(objects[0], objects[1], false);
  if (name == "ArePerpendicular" && all_are(Kind::kLine)) return add_parallel(objects[0], objects[1], true);
  if (name == "IsTangent" && objects[0].kind == Kind::kLine && objects[1].kind == Kind::kCircle) {
    return add_tangent(objects[0], objects[1]);
  }
  return name == "IsOnPath" && objects[0].kind == Kind::kPoint && add_goal_on(objects[0], objects[1]);
}

bool GgbInterpreter::add_goal_on(const GgbObject& point, const GgbObject& path) {
  if (path.kind == Kind::kLine) {
    const auto ends = two_points(path.index);
    statement_.add_goal({"coll", {point.index, ends[0], ends[1]}, {}});
    return true;
  }
  if (path.kind != Kind::kCircle) return false;
  const std::vector<std::size_t>& on = circles_[path.index].anchors;
  if (!circles_[path.index].centre && on.size() >= 3) {
    statement_.add_goal({"cyclic", {on[0], on[1], on[2], point.index}, {}});
    return true;
  }
  const auto radius = radius_of(path.index);
  statement_.add_goal({"cong", {centre_of(path.index), point.index, radius[0], radius[1]}, {}});
  return true;
}

bool GgbInterpreter::add_parallel(const GgbObject& first, const GgbObject& second, bool perpendicular) {
  const GgbDirection left = direction_of(first.index);
  const GgbDirection right = direction_of(second.index);
  const bool right_angle = perpendicular != (left.is_perpendicular != right.is_perpendicular);
  statement_.add_goal({right_angle ? "perp" : "para", {left.from, left.to, right.from, right.to}, {}});
  return true;
}

/// The common point of the first two lines lies on each other line.
bool GgbInterpreter::add_concurrent(const Objects& lines) {
  if (lines[0].index == lines[1].index) return false;
  const GgbObject point{Kind::kPoint, common_point(lines[0].index, lines[1].index), {}, {}};
  return std::ranges::all_of(lines.begin() + 2, lines.end(),
                             [&](const GgbObject& line) { return add_goal_on(point, line); });
}

/// The foot of the perpendicular from the centre to the line lies on the circle.
bool GgbInterpreter::add_tangent(const GgbObject& line, const GgbObject& circle) {
  const std::size_t centre = centre_of(circle.index);
  const auto ends = two_points(line.index);
  const GgbObject foot = add_point("", {{"foot", {kNewPoint, centre, ends[0], ends[1]}, {}}});
  return add_goal_on(foot, circle);
}

bool GgbInterpreter::add_equal(const GgbExpression& left, const GgbExpression& right) {
  const GgbObject first = evaluate(left);
  const GgbObject second = evaluate(right);
  const bool are_known = first.kind != Kind::kUnknown && second.kind != Kind::kUnknown;
  return (are_known && add_equal_objects(first, second)) || add_equal_lengths(left, right);
}

/// Points, angles, circles' radii, or lines that are no segments.
bool GgbInterpreter::add_equal_objects(const GgbObject& left, const GgbObject& right) {
  if (left.kind == Kind::kAngle || right.kind == Kind::kAngle) return add_equal_angles(left, right);
  if (left.kind != right.kind) return false;
  if (left.kind == Kind::kPoint) {
    statement_.add_goal({"idc", {left.index, right.index}, {}});
    return true;
  }
  if (left.kind == Kind::kCircle) {
    const auto first = radius_of(left.index);
    const auto second = radius_of(right.index);
    statement_.add_goal({"cong", {first[0], first[1], second[0], second[1]}, {}});
    return true;
  }
  if (left.kind != Kind::kLine || left.points.size() == 2 || right.points.size() == 2) return false;
  const auto ends = two_points(left.index);
  for (const std::size_t end : ends) {
    if (std::ranges::count(lines_[right.index].anchors, end) > 0) continue;
    add_goal_on({Kind::kPoint, end, {}, {}}, right);
  }
  return true;
}

/// The distance of `turns` from the nearest integer.
double GgbInterpreter::off_integer(double turns) { return std::abs(turns - std::round(turns)); }

/// The directed angle of the two pairs of points in the file's figure, in units of π.
std::optional<double> GgbInterpreter::turn(const std::vector<std::size_t>& arms) const {
  std::array<double, 2> directions{};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto& from = statement_.place(arms[2 * i]);
    const auto& to = statement_.place(arms[2 * i + 1]);
    if (!from || !to) return std::nullopt;
    directions[i] = std::atan2(to->y - from->y, to->x - from->x) / std::numbers::pi;
  }
  return directions[1] - directions[0];
}

/// GeoGebra compares sizes. Two angles of one size are equal or opposite as directed angles; the figure says which.
bool GgbInterpreter::add_equal_angles(const GgbObject& left, const GgbObject& right) {
  if (left.kind != Kind::kAngle || right.kind != Kind::kAngle || (left.number && right.number)) return false;
  if (left.number) return add_equal_angles(right, left);
  const std::optional<double> first = turn(left.points);
  const std::optional<double> second = right.number ? std::optional(right.number->to_double()) : turn(right.points);
  const bool opposite = first && second && off_integer(*first + *second) < off_integer(*first - *second);
  if (right.number) {
    const Rational size = opposite ? -*right.number : *right.number;
    statement_.add_goal({"aconst", left.points, print_angle(size - size.floor())});
    return true;
  }
  std::vector<std::size_t> points = left.points;
  const std::vector<std::size_t>& p = right.points;
  points.insert(points.end(), {p[opposite ? 2 : 0], p[opposite ? 3 : 1], p[opposite ? 0 : 2], p[opposite ? 1 : 3]});
  statement_.add_goal({"eqangle", std::move(points), {}});
  return true;
}

/// The expression as a sum of multiples of lengths and products of lengths.
std::optional<std::vector<GgbInterpreter::LengthTerm>> GgbInterpreter::length_terms(const GgbExpression& expression) {
  const bool is_composed = expression.kind == GgbExpression::Kind::kOperator;
  const GgbObject object = is_composed ? GgbObject{} : evaluate(expression);
  const bool is_length = object.kind == Kind::kLength || object.kind == Kind::kLine;
  if (is_length && object.points.size() == 2) {
    return std::vector<LengthTerm>{{Rational(1), {{object.points[0], object.points[1]}}}};
  }
  if (object.kind == Kind::kNumber) return std::vector<LengthTerm>{{*object.number, {}}};
  if (!is_composed || expression.operands.empty()) return std::nullopt;
  auto left = length_terms(expression.operands[0]);
  if (!left) return std::nullopt;
  if (expression.text == "negative") {
    for (LengthTerm& term : *left) term.factor = -term.factor;
    return left;
  }
  if (expression.operands.size() != 2) return std::nullopt;
  auto right = length_terms(expression.operands[1]);
  if (!right) return std::nullopt;
  const bool by_number = right->size() == 1 && right->front().lengths.empty();
  if (expression.text == "+" || expression.text == "-") {
    for (LengthTerm& term : *right) {
      if (expression.text == "-") term.factor = -term.factor;
      left->push_back(std::move(term));
    }
    return left;
  }
  if (expression.text == "/" && by_number && !right->front().factor.is_zero()) {
    for (LengthTerm& term : *left) term.factor /= right->front().factor;
    return left;
  }
  const bool is_square = expression.text == "^" && by_number && right->front().factor == Rational(2);
  if (expression.text != "*" && !is_square) return std::nullopt;
  const std::vector<LengthTerm>& others = is_square ? *left : *right;
  std::vector<LengthTerm> product;
  constexpr std::size_t most_terms = 64;
  if (left->size() * others.size() > most_terms) return std::nullopt;
  for (const LengthTerm& first : *left) {
    for (const LengthTerm& second : others) {
      product.push_back({first.factor * second.factor, first.lengths});
      product.back().lengths.insert(product.back().lengths.end(), second.lengths.begin(), second.lengths.end());
    }
  }
  return product;
}

/// One length is a multiple of another or of 1, two products are equal, or a sum of lengths or of squares vanishes.
bool GgbInterpreter::add_equal_lengths(const GgbExpression& left, const GgbExpression& right) {
  auto terms = length_terms(left);
  const auto others = length_terms(right);
  if (!terms || !others) return false;
  for (LengthTerm term : *others) {
    term.factor = -term.factor;
    terms->push_back(std::move(term));
  }
  std::erase_if(*terms, [](const LengthTerm& term) { return term.factor.is_zero(); });
  return terms->size() == 2 ? add_two_terms((*terms)[0], (*terms)[1]) : add_sum(*terms);
}

/// The sum of the two is zero.
bool GgbInterpreter::add_two_terms(const LengthTerm& first, const LengthTerm& second) {
  if (first.lengths.size() < second.lengths.size()) return add_two_terms(second, first);
  const Rational ratio = -second.factor / first.factor;
  if (ratio.sign() <= 0) return false;
  if (first.lengths.size() == 1 && second.lengths.empty()) {
    statement_.add_goal({"lconst", {first.lengths[0][0], first.lengths[0][1]}, ratio.to_string()});
    return true;
  }
  if (first.lengths.size() != second.lengths.size()) return false;
  if (first.lengths.size() == 1) {
    const auto& [a, b] = first.lengths[0];
    const auto& [c, d] = second.lengths[0];
    statement_.add_goal({ratio.is_one() ? "cong" : "rconst", {a, b, c, d}, ratio.is_one() ? "" : ratio.to_string()});
    return true;
  }
  if (first.lengths.size() != 2 || !ratio.is_one()) return add_sum({first, second});
  ImportedCall goal{"eqratio", {}, {}};  // AB · GH = CD · EF is AB : CD = EF : GH
  for (const auto& [a, b] : {first.lengths[0], second.lengths[0], second.lengths[1], first.lengths[1]}) {
    goal.points.push_back(a);
    goal.points.push_back(b);
  }
  statement_.add_goal(std::move(goal));
  return true;
}

/// A sum of multiples of lengths, or of squares of lengths, is zero.
bool GgbInterpreter::add_sum(const std::vector<LengthTerm>& terms) {
  if (terms.empty()) return false;
  const std::size_t degree = terms.front().lengths.size();
  const bool is_understood = std::ranges::all_of(terms, [&](const LengthTerm& term) {
    const bool is_square = term.lengths.size() == 2 && term.lengths[0] == term.lengths[1];
    return term.lengths.size() == degree && (degree == 1 || is_square);
  });
  if (!is_understood) return false;
  ImportedCall goal{degree == 1 ? "distseq" : "dist2eq", {}, {}};
  for (const LengthTerm& term : terms) {
    for (const std::size_t end : term.lengths[0]) goal.points.push_back(end);
    goal.constants += (goal.constants.empty() ? "" : " ") + fraction(term.factor);
  }
  statement_.add_goal(std::move(goal));
  return true;
}

}  // namespace pappus::symbolic
