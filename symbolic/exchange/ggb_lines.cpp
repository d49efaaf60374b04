// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "symbolic/exchange/ggb_interpreter.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;
constexpr std::size_t kNewPoint = ImportedCall::kNewPoint;

/// The line through `point` in a direction: parallel to two points, or perpendicular to them.
GgbLine line_in_direction(std::size_t point, const GgbDirection& direction) {
  const char* const word = direction.is_perpendicular ? "on_tline" : "on_pline";
  return {{word, {kNewPoint, point, direction.from, direction.to}, {}}, {point}, direction, {}, {}, 0};
}

GgbLine line_through(std::size_t a, std::size_t b) {
  return {{"on_line", {kNewPoint, a, b}, {}}, {a, b}, GgbDirection{a, b, false}, {}, {}, 0};
}

}  // namespace

GgbObject GgbInterpreter::add_line(GgbLine line, const Request& request, std::size_t output) {
  const GgbElement* const element = document_.find(label(request, output));
  if (element != nullptr) line.equation = element->coordinates;
  lines_.push_back(std::move(line));
  return {Kind::kLine, lines_.size() - 1, {}, {}};
}

/// Line, Ray or Segment of two points, or the parallel through a point.
GgbInterpreter::Objects GgbInterpreter::line(const Request& request) {
  const Objects& given = request.arguments;
  if (is(request, {Kind::kPoint, Kind::kPoint}) && given[0].index != given[1].index) {
    GgbObject object = add_line(line_through(given[0].index, given[1].index), request, 0);
    if (request.name == "Segment") object.points = {given[0].index, given[1].index};
    return {object};
  }
  if (request.name != "Line" || !is(request, {Kind::kPoint, Kind::kLine})) return {};
  const std::size_t point = given[0].index;
  if (std::ranges::count(lines_[given[1].index].anchors, point) > 0) return {given[1]};  // its own parallel
  return {add_line(line_in_direction(point, direction_of(given[1].index)), request, 0)};
}

GgbInterpreter::Objects GgbInterpreter::perpendicular_line(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kLine})) return {};
  const std::size_t point = request.arguments[0].index;
  GgbDirection direction = direction_of(request.arguments[1].index);
  direction.is_perpendicular = !direction.is_perpendicular;
  const bool is_their_line = !direction.is_perpendicular && (point == direction.from || point == direction.to);
  if (is_their_line) return {add_line(line_through(direction.from, direction.to), request, 0)};
  return {add_line(line_in_direction(point, direction), request, 0)};
}

GgbInterpreter::Objects GgbInterpreter::perpendicular_bisector(const Request& request) {
  const Objects& given = request.arguments;
  std::vector<std::size_t> ends;
  if (is(request, {Kind::kPoint, Kind::kPoint})) ends = {given[0].index, given[1].index};
  if (is(request, {Kind::kLine})) ends = given[0].points;
  if (ends.size() != 2 || ends[0] == ends[1]) return {};
  const GgbDirection direction{ends[0], ends[1], true};
  return {add_line({{"on_bline", {kNewPoint, ends[0], ends[1]}, {}}, {}, direction, {}, {}, 0}, request, 0)};
}

/// Of an angle given by three points, or both of two lines.
GgbInterpreter::Objects GgbInterpreter::angle_bisector(const Request& request) {
  const Objects& given = request.arguments;
  if (is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint})) {
    const std::size_t a = given[0].index, vertex = given[1].index, c = given[2].index;
    if (a == vertex || c == vertex || a == c) return {};
    return {add_line({{"angle_bisector", {kNewPoint, a, vertex, c}, {}}, {vertex}, {}, {}, {}, 0}, request, 0)};
  }
  if (!is(request, {Kind::kLine, Kind::kLine}) || given[0].index == given[1].index) return {};
  const std::size_t vertex = common_point(given[0].index, given[1].index);
  const auto first = two_points(given[0].index);
  const auto second = two_points(given[1].index);
  const ImportedCall locus{
      "eqangle", {first[0], first[1], vertex, kNewPoint, vertex, kNewPoint, second[0], second[1]}, {}};
  Objects both;
  for (std::size_t output = 0; output < 2; ++output) {
    both.push_back(add_line({locus, {vertex}, {}, {}, {}, 0}, request, output));
  }
  return both;
}

/// From a point of the circle one tangent; from another point two, known by their points of contact.
GgbInterpreter::Objects GgbInterpreter::tangent(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kCircle})) return {};
  const std::size_t point = request.arguments[0].index;
  const std::size_t circle = request.arguments[1].index;
  const std::size_t centre = centre_of(circle);
  if (std::ranges::count(circles_[circle].anchors, point) > 0) {
    GgbLine line{
        {"lc_tangent", {kNewPoint, point, centre}, {}}, {point}, GgbDirection{centre, point, true}, {}, circle, point};
    return {add_line(std::move(line), request, 0)};
  }
  const auto radius = radius_of(circle);
  if (radius[0] != centre) return {};
  const std::size_t first = statement_.size();
  std::vector<std::optional<Place>> places;
  for (std::size_t output = 0; output < 2; ++output) {
    // The point of contact is the foot of the perpendicular from the centre to the tangent.
    const GgbElement* const element = document_.find(label(request, output));
    const auto& middle = statement_.place(centre);
    places.emplace_back();
    if (element == nullptr || !element->coordinates || !middle) continue;
    const auto& [a, b, c] = *element->coordinates;
    const double step = (a * middle->x + b * middle->y + c) / (a * a + b * b);
    if (std::isfinite(step)) places.back() = Place{middle->x - step * a, middle->y - step * b};
  }
  if (!places[0] || !places[1]) places = {std::nullopt, std::nullopt};
  statement_.add_points({"", ""}, places, {"tangent", {first, first + 1, point, centre, radius[1]}, {}});
  Objects both;
  for (std::size_t output = 0; output < 2; ++output) {
    GgbLine line = line_through(point, first + output);
    line.touched_circle = circle;
    line.contact = first + output;
    circles_[circle].anchors.push_back(first + output);
    both.push_back(add_line(std::move(line), request, output));
  }
  return both;
}

GgbDirection GgbInterpreter::direction_of(std::size_t line) {
  if (lines_[line].direction) return *lines_[line].direction;
  const auto [from, to] = two_points(line);
  return {from, to, false};
}

/// Some point of the line in the file's figure, away from its first anchor.
Place GgbInterpreter::place_on(const GgbLine& line) const {
  const auto& [a, b, c] = *line.equation;
  const double norm = std::hypot(a, b);
  const double reach = 0.3 * statement_.extent();
  Place base{-a * c / (norm * norm), -b * c / (norm * norm)};
  if (!line.anchors.empty() && statement_.place(line.anchors.front())) base = *statement_.place(line.anchors.front());
  return {base.x + reach * b / norm, base.y - reach * a / norm};
}

/// Two points of the line; those that the file does not name are introduced.
std::array<std::size_t, 2> GgbInterpreter::two_points(std::size_t line) {
  while (lines_[line].anchors.size() < 2) {
    std::optional<Place> place;
    if (lines_[line].equation) place = place_on(lines_[line]);
    if (place && !(std::isfinite(place->x) && std::isfinite(place->y))) place.reset();
    const std::size_t point = statement_.add_point("", place, {lines_[line].locus});
    lines_[line].anchors.push_back(point);
  }
  return {lines_[line].anchors[0], lines_[line].anchors[1]};
}

std::size_t GgbInterpreter::common_point(std::size_t first, std::size_t second) {
  for (const std::size_t point : lines_[first].anchors) {
    if (std::ranges::count(lines_[second].anchors, point) > 0) return point;
  }
  std::optional<Place> place;
  if (lines_[first].equation && lines_[second].equation) {
    const auto& [a, b, c] = *lines_[first].equation;
    const auto& [d, e, f] = *lines_[second].equation;
    const Place crossing{(b * f - c * e) / (a * e - b * d), (c * d - a * f) / (a * e - b * d)};
    if (std::isfinite(crossing.x) && std::isfinite(crossing.y)) place = crossing;
  }
  const std::size_t point = statement_.add_point("", place, {lines_[first].locus, lines_[second].locus});
  lines_[first].anchors.push_back(point);
  lines_[second].anchors.push_back(point);
  return point;
}

}  // namespace pappus::symbolic
