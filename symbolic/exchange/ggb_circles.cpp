// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "symbolic/exchange/ggb_interpreter.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;
constexpr std::size_t kNewPoint = ImportedCall::kNewPoint;

GgbCircle circle_about(std::size_t centre, std::size_t point) {
  return {{"on_circle", {kNewPoint, centre, point}, {}}, {point}, centre, std::array{centre, point}};
}

std::optional<Place> circumcentre(const std::optional<Place>& a, const std::optional<Place>& b,
                                  const std::optional<Place>& c) {
  if (!a || !b || !c) return std::nullopt;
  const double ux = b->x - a->x, uy = b->y - a->y, vx = c->x - a->x, vy = c->y - a->y;
  const double area = 2 * (ux * vy - uy * vx);
  if (area == 0) return std::nullopt;
  const double u = ux * ux + uy * uy, v = vx * vx + vy * vy;
  return Place{a->x + (vy * u - uy * v) / area, a->y + (ux * v - vx * u) / area};
}

}  // namespace

GgbObject GgbInterpreter::add_circle(GgbCircle circle) {
  circles_.push_back(std::move(circle));
  return {Kind::kCircle, circles_.size() - 1, {}, {}};
}

/// By centre and point, by centre and radius (a segment, a distance or a number), or through three points.
GgbInterpreter::Objects GgbInterpreter::circle(const Request& request) {
  const Objects& given = request.arguments;
  if (is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint})) {
    const std::vector<std::size_t> p = {given[0].index, given[1].index, given[2].index};
    if (p[0] == p[1] || p[1] == p[2] || p[0] == p[2]) return {};
    return {add_circle({{"on_circum", {kNewPoint, p[0], p[1], p[2]}, {}}, p, {}, {}})};
  }
  if (given.size() != 2 || given[0].kind != Kind::kPoint || !request.name.starts_with("Circle")) return {};
  const std::size_t centre = given[0].index;
  if (given[1].kind == Kind::kPoint) {
    if (given[1].index == centre) return {};
    return {add_circle(circle_about(centre, given[1].index))};
  }
  if (given[1].kind == Kind::kNumber && given[1].number->sign() > 0) {
    return {add_circle({{"lconst", {kNewPoint, centre}, given[1].number->to_string()}, {}, centre, {}})};
  }
  const std::vector<std::size_t>& ends = given[1].points;
  if ((given[1].kind != Kind::kLine && given[1].kind != Kind::kLength) || ends.size() != 2) return {};
  for (std::size_t i = 0; i < 2; ++i) {
    if (ends[i] == centre) return {add_circle(circle_about(centre, ends[1 - i]))};
  }
  return {add_circle(
      {{"eqdistance", {kNewPoint, centre, ends[0], ends[1]}, {}}, {}, centre, std::array{ends[0], ends[1]}})};
}

/// The arc about the first point from the second towards the third.
GgbInterpreter::Objects GgbInterpreter::circle_arc(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint})) return {};
  if (request.arguments[0].index == request.arguments[1].index) return {};
  return {add_circle(circle_about(request.arguments[0].index, request.arguments[1].index))};
}

GgbInterpreter::Objects GgbInterpreter::semicircle(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint})) return {};
  const std::size_t a = request.arguments[0].index, b = request.arguments[1].index;
  if (a == b) return {};
  return {add_circle({{"on_dia", {kNewPoint, a, b}, {}}, {a, b}, {}, {}})};
}

GgbInterpreter::Objects GgbInterpreter::incircle(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint})) return {};
  const std::size_t first = statement_.size();
  ImportedCall call{"incenter2", {first, first + 1, first + 2, first + 3}, {}};
  for (const GgbObject& vertex : request.arguments) call.points.push_back(vertex.index);
  statement_.add_points({"", "", "", ""}, std::vector<std::optional<Place>>(4), std::move(call));
  GgbCircle circle = circle_about(first + 3, first);
  circle.anchors = {first, first + 1, first + 2};
  return {add_circle(std::move(circle))};
}

std::size_t GgbInterpreter::centre_of(std::size_t circle) {
  if (circles_[circle].centre) return *circles_[circle].centre;
  const std::vector<std::size_t>& on = circles_[circle].anchors;
  std::size_t centre = 0;
  if (circles_[circle].locus.word == "on_dia") {
    const auto& a = statement_.place(on[0]);
    const auto& b = statement_.place(on[1]);
    std::optional<Place> place;
    if (a && b) place = Place{(a->x + b->x) / 2, (a->y + b->y) / 2};
    centre = statement_.add_point("", place, {{"midpoint", {kNewPoint, on[0], on[1]}, {}}});
  } else {
    const auto place = circumcentre(statement_.place(on[0]), statement_.place(on[1]), statement_.place(on[2]));
    centre = statement_.add_point("", place, {{"circle", {kNewPoint, on[0], on[1], on[2]}, {}}});
  }
  circles_[circle].centre = centre;
  return centre;
}

/// Two points whose distance is the radius, the centre first where a point of the circle is known.
std::array<std::size_t, 2> GgbInterpreter::radius_of(std::size_t circle) {
  if (circles_[circle].anchors.empty()) {
    const std::size_t point = statement_.add_point("", std::nullopt, {circles_[circle].locus});
    circles_[circle].anchors.push_back(point);
  }
  const std::size_t centre = centre_of(circle);
  circles_[circle].radius = {centre, circles_[circle].anchors.front()};
  return *circles_[circle].radius;
}

}  // namespace pappus::symbolic
