// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "symbolic/exchange/ggb_interpreter.h"
#include "symbolic/exchange/locus_call.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;
constexpr std::size_t kNewPoint = ImportedCall::kNewPoint;

}  // namespace

GgbObject GgbInterpreter::add_point(const std::string& label, std::vector<ImportedCall> calls) {
  return {Kind::kPoint, statement_.add_point(label, place_of(label), std::move(calls)), {}, {}};
}

/// A point of a line or circle.
GgbInterpreter::Objects GgbInterpreter::point(const Request& request) {
  if (!is(request, {Kind::kLine}) && !is(request, {Kind::kCircle})) return {};
  const GgbObject path = request.arguments[0];
  const GgbObject result = add_point(label(request, 0), {locus(path)});
  anchors(path).push_back(result.index);
  return {result};
}

/// Of two points or a segment; the centre of a circle.
GgbInterpreter::Objects GgbInterpreter::midpoint(const Request& request) {
  const Objects& given = request.arguments;
  std::vector<std::size_t> ends;
  if (is(request, {Kind::kPoint, Kind::kPoint})) ends = {given[0].index, given[1].index};
  if (is(request, {Kind::kLine})) ends = given[0].points;
  if (ends.size() == 2 && ends[0] != ends[1]) {
    return {add_point(label(request, 0), {{"midpoint", {kNewPoint, ends[0], ends[1]}, {}}})};
  }
  if (!is(request, {Kind::kCircle})) return {};
  const bool is_known = circles_[given[0].index].centre.has_value();
  const std::size_t centre = centre_of(given[0].index);
  const bool may_name = !is_known || statement_.is_auxiliary(centre);
  if (may_name && !label(request, 0).empty()) {
    statement_.set_label(centre, label(request, 0));
    if (const auto place = place_of(label(request, 0))) statement_.set_place(centre, *place);
  }
  return {{Kind::kPoint, centre, {}, {}}};
}

/// The image of a point in a point or in a line.
GgbInterpreter::Objects GgbInterpreter::mirror(const Request& request) {
  const Objects& given = request.arguments;
  if (is(request, {Kind::kPoint, Kind::kPoint}) && given[0].index != given[1].index) {
    return {add_point(label(request, 0), {{"mirror", {kNewPoint, given[0].index, given[1].index}, {}}})};
  }
  if (!is(request, {Kind::kPoint, Kind::kLine})) return {};
  if (std::ranges::count(lines_[given[1].index].anchors, given[0].index) > 0) return {given[0]};
  const auto axis = two_points(given[1].index);
  return {add_point(label(request, 0), {{"reflect", {kNewPoint, given[0].index, axis[0], axis[1]}, {}}})};
}

/// What the image of `point`, turned about `centre` anticlockwise, satisfies.
std::vector<ImportedCall> GgbInterpreter::rotation(const GgbObject& angle, std::size_t point,
                                                   std::size_t centre) const {
  const ImportedCall circle{"on_circle", {kNewPoint, centre, point}, {}};
  if (angle.number) {
    const Rational turn = *angle.number - angle.number->floor();
    return {{"s_angle", {point, centre, kNewPoint}, print_angle(turn)}, circle};
  }
  const std::vector<std::size_t>& arms = angle.points;
  return {{"on_aline0", {kNewPoint, arms[0], arms[1], arms[2], arms[3], centre, point, centre}, {}}, circle};
}

/// The angle as the figure turned `point` by it. GeoGebra can be told to measure an angle without its direction; then
/// the image lies where the opposite directed angle puts it.
GgbObject GgbInterpreter::as_turned(const GgbObject& angle, std::size_t point, std::size_t centre,
                                    const std::string& image) const {
  const auto& from = statement_.place(point);
  const auto& about = statement_.place(centre);
  const std::optional<Place> to = place_of(image);
  const std::optional<double> measured = angle.number ? std::nullopt : turn(angle.points);
  if (!measured || !from || !about || !to) return angle;
  const double made =
      (std::atan2(to->y - about->y, to->x - about->x) - std::atan2(from->y - about->y, from->x - about->x)) /
      std::numbers::pi;
  if (off_integer(*measured - made) <= off_integer(*measured + made)) return angle;
  const std::vector<std::size_t>& arms = angle.points;
  return {Kind::kAngle, 0, {arms[2], arms[3], arms[0], arms[1]}, {}};
}

GgbInterpreter::Objects GgbInterpreter::rotate(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kAngle, Kind::kPoint})) return {};
  const Objects& given = request.arguments;
  if (given[0].index == given[2].index) return {given[0]};
  if (given[1].number && given[1].number->is_integer()) {
    const bool half_turn = !(*given[1].number / Rational(2)).is_integer();
    if (!half_turn) return {given[0]};
    return {add_point(label(request, 0), {{"mirror", {kNewPoint, given[0].index, given[2].index}, {}}})};
  }
  const GgbObject angle = as_turned(given[1], given[0].index, given[2].index, label(request, 0));
  return {add_point(label(request, 0), rotation(angle, given[0].index, given[2].index))};
}

GgbInterpreter::Objects GgbInterpreter::translate(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kVector})) return {};
  const std::size_t point = request.arguments[0].index;
  const std::vector<std::size_t>& ends = request.arguments[1].points;
  if (point == ends[0]) return {{Kind::kPoint, ends[1], {}, {}}};
  if (point == ends[1]) return {add_point(label(request, 0), {{"mirror", {kNewPoint, ends[0], point}, {}}})};
  return {add_point(label(request, 0), {{"parallelogram", {point, ends[0], ends[1], kNewPoint}, {}}})};
}

/// From a centre by a factor; the position of the image on the line, of the two that the ratio allows, is the file's.
GgbInterpreter::Objects GgbInterpreter::dilate(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kNumber, Kind::kPoint})) return {};
  const std::size_t point = request.arguments[0].index, centre = request.arguments[2].index;
  const Rational& factor = *request.arguments[1].number;
  if (point == centre || factor.is_one()) return {request.arguments[0]};
  if (factor.is_zero()) return {request.arguments[2]};
  if (factor == Rational(-1)) return {add_point(label(request, 0), {{"mirror", {kNewPoint, point, centre}, {}}})};
  if (factor == Rational(2)) return {add_point(label(request, 0), {{"mirror", {kNewPoint, centre, point}, {}}})};
  if (factor == Rational(1, 2)) return {add_point(label(request, 0), {{"midpoint", {kNewPoint, centre, point}, {}}})};
  const Rational ratio = Rational(1) / (factor.sign() < 0 ? -factor : factor);
  return {add_point(label(request, 0), {{"on_line", {kNewPoint, centre, point}, {}},
                                        {"rconst", {centre, point, centre, kNewPoint}, ratio.to_string()}})};
}

GgbInterpreter::Objects GgbInterpreter::closest_point(const Request& request) {
  if (!is(request, {Kind::kLine, Kind::kPoint})) return {};
  const std::size_t line = request.arguments[0].index, point = request.arguments[1].index;
  if (std::ranges::count(lines_[line].anchors, point) > 0) return {request.arguments[1]};
  const auto ends = two_points(line);
  const GgbObject foot = add_point(label(request, 0), {{"foot", {kNewPoint, point, ends[0], ends[1]}, {}}});
  lines_[line].anchors.push_back(foot.index);
  return {foot};
}

/// The first five of Kimberling's centres: incentre, centroid, circumcentre, orthocentre, nine-point centre.
GgbInterpreter::Objects GgbInterpreter::triangle_center(const Request& request) {
  if (!is(request, {Kind::kPoint, Kind::kPoint, Kind::kPoint, Kind::kNumber})) return {};
  const Rational& number = *request.arguments[3].number;
  std::vector<std::size_t> vertices;
  for (std::size_t i = 0; i < 3; ++i) vertices.push_back(request.arguments[i].index);
  const auto simple = [&](const char* word) -> Objects {
    ImportedCall call{word, {kNewPoint}, {}};
    call.points.insert(call.points.end(), vertices.begin(), vertices.end());
    return {add_point(label(request, 0), {std::move(call)})};
  };
  if (number == Rational(1)) return simple("incenter");
  if (number == Rational(3)) return simple("circumcenter");
  if (number == Rational(4)) return simple("orthocenter");
  if (!(number == Rational(2)) && !(number == Rational(5))) return {};
  const std::size_t first = statement_.size();
  ImportedCall call{number == Rational(2) ? "centroid" : "ninepoints", {first, first + 1, first + 2, first + 3}, {}};
  call.points.insert(call.points.end(), vertices.begin(), vertices.end());
  std::vector<std::optional<Place>> places;
  for (std::size_t i = 0; i < 3; ++i) {  // the midpoints of the sides opposite the vertices
    const auto& a = statement_.place(vertices[(i + 1) % 3]);
    const auto& b = statement_.place(vertices[(i + 2) % 3]);
    places.push_back(a && b ? std::optional(Place{(a->x + b->x) / 2, (a->y + b->y) / 2}) : std::nullopt);
  }
  places.push_back(place_of(label(request, 0)));
  statement_.add_points({"", "", "", label(request, 0)}, places, std::move(call));
  return {{Kind::kPoint, first + 3, {}, {}}};
}

}  // namespace pappus::symbolic
