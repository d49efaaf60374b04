// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "symbolic/exchange/ggb_interpreter.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;

}  // namespace

/// The polygon, its sides as segments, and the new vertices of a regular one.
GgbInterpreter::Objects GgbInterpreter::polygon(const Request& request) {
  const Objects& given = request.arguments;
  if (given.size() < 3) return {};
  if (given.back().kind == Kind::kNumber) return regular_polygon(request);
  GgbObject polygon{Kind::kPolygon, 0, {}, {}};
  for (const GgbObject& vertex : given) {
    if (vertex.kind != Kind::kPoint) return {};
    polygon.points.push_back(vertex.index);
  }
  Objects results = {polygon};
  for (std::size_t i = 0; i < polygon.points.size(); ++i) {
    const Request side{"Segment", {given[i], given[(i + 1) % given.size()]}, {label(request, i + 1)}};
    const Objects segment = line(side);
    results.push_back(segment.empty() ? GgbObject{} : segment.front());
  }
  return results;
}

/// Polygon[A, B, n]: anticlockwise over AB. Each further vertex is the one before the last, turned about the last.
GgbInterpreter::Objects GgbInterpreter::regular_polygon(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint, Kind::kNumber})) return {};
  const Rational& count = *request.arguments[2].number;
  const bool is_possible = count.is_integer() && count.is_small() && count.small_numerator() >= 3 &&
                           count.small_numerator() <= 20 && request.arguments[0].index != request.arguments[1].index;
  if (!is_possible) return {};
  const auto vertices = static_cast<std::size_t>(count.small_numerator());
  std::vector<std::string> names;  // the file lists the polygon, its sides, then the new vertices
  for (std::size_t i = vertices + 1; i < request.outputs.size(); ++i) names.push_back(request.outputs[i]);
  names.resize(vertices - 2);
  GgbObject polygon{Kind::kPolygon, 0, {request.arguments[0].index, request.arguments[1].index}, {}};
  // The interior angle from the next side back to this one is taken clockwise; modulo π that is +2π/n.
  const GgbObject exterior{Kind::kAngle, 0, {}, Rational(2) / count};
  while (polygon.points.size() < vertices) {
    const std::size_t centre = polygon.points.back();
    const std::size_t before = polygon.points[polygon.points.size() - 2];
    const std::string& name = names[polygon.points.size() - 2];
    polygon.points.push_back(add_point(name, rotation(exterior, before, centre)).index);
  }
  Objects results = {polygon};
  for (std::size_t i = 0; i < vertices; ++i) {
    const GgbObject from{Kind::kPoint, polygon.points[i], {}, {}};
    const GgbObject to{Kind::kPoint, polygon.points[(i + 1) % vertices], {}, {}};
    results.push_back(line({"Segment", {from, to}, {label(request, i + 1)}}).front());
  }
  for (std::size_t i = 2; i < vertices; ++i) results.push_back({Kind::kPoint, polygon.points[i], {}, {}});
  return results;
}

GgbInterpreter::Objects GgbInterpreter::vector(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint}) || request.arguments[0].index == request.arguments[1].index) return {};
  return {{Kind::kVector, 0, {request.arguments[0].index, request.arguments[1].index}, {}}};
}

/// Of three points, of two lines, or of a given size with the point that it makes.
GgbInterpreter::Objects GgbInterpreter::angle(const Request& request) {
  const Objects& given = request.arguments;
  if (is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint})) {
    const std::size_t a = given[0].index, vertex = given[1].index, c = given[2].index;
    if (a == vertex || c == vertex) return {};
    return {{Kind::kAngle, 0, {vertex, a, vertex, c}, {}}};
  }
  if (is(request, {Kind::kLine, Kind::kLine})) {
    const auto first = two_points(given[0].index);
    const auto second = two_points(given[1].index);
    return {{Kind::kAngle, 0, {first[0], first[1], second[0], second[1]}, {}}};
  }
  const bool makes_point = is(request, {Kind::kPoint, Kind::kPoint, Kind::kAngle}) && given[0].index != given[1].index;
  if (!makes_point) return {};
  const std::vector<ImportedCall> calls = rotation(given[2], given[0].index, given[1].index);
  return {given[2], add_point(label(request, 1), calls)};
}

/// Distance of two points, length of a segment or vector, radius of a circle.
GgbInterpreter::Objects GgbInterpreter::distance(const Request& request) {
  const Objects& given = request.arguments;
  if (request.name == "Distance" && is(request, {Kind::kPoint, Kind::kPoint}) && given[0].index != given[1].index) {
    return {{Kind::kLength, 0, {given[0].index, given[1].index}, {}}};
  }
  const bool has_ends = is(request, {Kind::kLine}) || is(request, {Kind::kVector}) || is(request, {Kind::kLength});
  if (request.name == "Length" && has_ends && given[0].points.size() == 2)
    return {{Kind::kLength, 0, given[0].points, {}}};
  if (request.name != "Radius" || !is(request, {Kind::kCircle})) return {};
  const auto radius = radius_of(given[0].index);
  return {{Kind::kLength, 0, {radius[0], radius[1]}, {}}};
}

}  // namespace pappus::symbolic
