// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "symbolic/exchange/ggb_interpreter.h"

namespace pappus::symbolic {

namespace {

using Kind = GgbObject::Kind;

}  // namespace

std::vector<std::size_t>& GgbInterpreter::anchors(const GgbObject& object) {
  return object.kind == Kind::kLine ? lines_[object.index].anchors : circles_[object.index].anchors;
}

const ImportedCall& GgbInterpreter::locus(const GgbObject& object) const {
  return object.kind == Kind::kLine ? lines_[object.index].locus : circles_[object.index].locus;
}

std::vector<std::size_t> GgbInterpreter::shared_anchors(const GgbObject& first, const GgbObject& second) const {
  const auto anchors_of = [&](const GgbObject& object) {
    return object.kind == Kind::kLine ? lines_[object.index].anchors : circles_[object.index].anchors;
  };
  std::vector<std::size_t> shared;
  const std::vector<std::size_t> others = anchors_of(second);
  for (const std::size_t point : anchors_of(first)) {
    if (std::ranges::count(others, point) > 0) shared.push_back(point);
  }
  return shared;
}

/// The point where a tangent touches its circle, which gets the name that the file gives it.
std::optional<GgbObject> GgbInterpreter::contact(const GgbObject& line, const GgbObject& circle,
                                                 const std::string& name) {
  if (line.kind != Kind::kLine || circle.kind != Kind::kCircle) return std::nullopt;
  if (lines_[line.index].touched_circle != std::optional(circle.index)) return std::nullopt;
  const std::size_t point = lines_[line.index].contact;
  if (statement_.is_auxiliary(point) && !name.empty()) {
    statement_.set_label(point, name);
    if (const auto place = place_of(name)) statement_.set_place(point, *place);
  }
  return GgbObject{Kind::kPoint, point, {}, {}};
}

/// The common point of two paths that the file calls output `output`.
///
/// Two different lines have one common point. Of the common points of other paths, one that is known already is meant
/// if the file puts the output there; else the output is a new point on both, and its place says which.
GgbObject GgbInterpreter::intersect_once(const Request& request, std::size_t output) {
  const GgbObject first = request.arguments[0];
  const GgbObject second = request.arguments[1];
  const std::string name = label(request, output);
  if (auto point = contact(first, second, name)) return *point;
  if (auto point = contact(second, first, name)) return *point;
  const std::vector<std::size_t> shared = shared_anchors(first, second);
  const bool are_lines = first.kind == Kind::kLine && second.kind == Kind::kLine;
  if (are_lines && !shared.empty()) return {Kind::kPoint, shared.front(), {}, {}};
  const std::optional<Place> place = place_of(name);
  for (const std::size_t point : shared) {
    const auto& known = statement_.place(point);
    if (!place || !known) continue;
    if (std::hypot(place->x - known->x, place->y - known->y) < 1e-8 * statement_.extent()) {
      return {Kind::kPoint, point, {}, {}};
    }
  }
  const GgbObject result = add_point(name, {locus(first), locus(second)});
  anchors(first).push_back(result.index);
  anchors(second).push_back(result.index);
  return result;
}

GgbInterpreter::Objects GgbInterpreter::intersect(const Request& request) {
  const Objects& given = request.arguments;
  if (given.size() < 2 || given.size() > 3) return {};
  for (std::size_t i = 0; i < 2; ++i) {
    if (given[i].kind != Kind::kLine && given[i].kind != Kind::kCircle) return {};
  }
  const bool is_one_path = given[0].kind == given[1].kind && given[0].index == given[1].index;
  if (is_one_path) return {};
  Objects results;
  for (std::size_t output = 0; output < std::max<std::size_t>(request.outputs.size(), 1); ++output) {
    const bool is_unnamed = output < request.outputs.size() && request.outputs[output].empty();
    results.push_back(is_unnamed ? GgbObject{} : intersect_once(request, output));
  }
  return results;
}

}  // namespace pappus::symbolic
