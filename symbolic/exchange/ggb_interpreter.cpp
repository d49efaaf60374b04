// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/ggb_interpreter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace pappus::symbolic {
namespace {

using Kind = GgbObject::Kind;

/// Objects of the page that say nothing about the figure.
constexpr std::array<std::string_view, 8> kDecoration = {"text",   "image", "button", "textfield",
                                                         "turtle", "video", "audio",  "penstroke"};

bool has_name(const GgbExpression& expression) {
  return expression.kind == GgbExpression::Kind::kName || expression.kind == GgbExpression::Kind::kCall ||
         std::ranges::any_of(expression.operands, has_name);
}

/// An angle of the file's figure, in radians, in units of π if it is a multiple of a minute of arc; GeoGebra keeps
/// angles that were typed in degrees as radians.
std::optional<Rational> exact_angle(double radians) {
  constexpr double minutes_a_half_turn = 180.0 * 60.0;
  const double minutes = radians / std::numbers::pi * minutes_a_half_turn;
  const double nearest = std::round(minutes);
  if (!(std::abs(minutes - nearest) < 1e-7) || std::abs(nearest) > 1e6) return std::nullopt;
  return Rational(static_cast<std::int64_t>(nearest), static_cast<std::int64_t>(minutes_a_half_turn));
}

}  // namespace

const std::vector<GgbInterpreter::Command>& GgbInterpreter::commands() {
  using Self = GgbInterpreter;
  // The names inside files first, then those that people type where these differ.
  static const std::vector<Command> table = {
      {"Line", &Self::line},
      {"Segment", &Self::line},
      {"Ray", &Self::line},
      {"OrthogonalLine", &Self::perpendicular_line},
      {"PerpendicularLine", &Self::perpendicular_line},
      {"LineBisector", &Self::perpendicular_bisector},
      {"PerpendicularBisector", &Self::perpendicular_bisector},
      {"AngularBisector", &Self::angle_bisector},
      {"AngleBisector", &Self::angle_bisector},
      {"Tangent", &Self::tangent},
      {"Circle", &Self::circle},
      {"CircleArc", &Self::circle_arc},
      {"CircularArc", &Self::circle_arc},
      {"CircumcircleArc", &Self::circle},
      {"CircumcircularArc", &Self::circle},
      {"Semicircle", &Self::semicircle},
      {"Incircle", &Self::incircle},
      {"Point", &Self::point},
      {"Midpoint", &Self::midpoint},
      {"Center", &Self::midpoint},
      {"Mirror", &Self::mirror},
      {"Reflect", &Self::mirror},
      {"Rotate", &Self::rotate},
      {"Translate", &Self::translate},
      {"Dilate", &Self::dilate},
      {"ClosestPoint", &Self::closest_point},
      {"TriangleCenter", &Self::triangle_center},
      {"Intersect", &Self::intersect},
      {"Polygon", &Self::polygon},
      {"Vector", &Self::vector},
      {"Angle", &Self::angle},
      {"Distance", &Self::distance},
      {"Length", &Self::distance},
      {"Radius", &Self::distance},
  };
  return table;
}

void GgbInterpreter::run() {
  for (const auto& [label, element] : document_.elements) {
    if (element.type == "point") statement_.reserve_name(label);
  }
  for (const GgbStep& step : document_.steps) {
    if (step.command) {
      run_command(*step.command);
    } else {
      add_given(step);
    }
  }
  for (const auto& [label, relation] : relations_) {
    warnings_.push_back("the relation '" + label + "' does not stand inside Prove(…), so it is no goal");
  }
}

void GgbInterpreter::warn(int line, const std::string& message) {
  warnings_.push_back((line > 0 ? "geogebra.xml, line " + std::to_string(line) + ": " : "") + message);
}

/// Keeps what was not understood for the day that a point or goal rests on it.
void GgbInterpreter::set_aside(const std::string& words, const std::vector<std::string>& outputs,
                               const std::vector<GgbExpression>& inputs) {
  for (const std::string& output : outputs) {
    if (!output.empty()) aside_of_[output] = aside_.size();
  }
  aside_.push_back({words, inputs});
}

/// The statement lacks this; and whatever was set aside and stands in `inputs`.
void GgbInterpreter::miss(const std::string& words, const std::vector<GgbExpression>& inputs) {
  for (const GgbExpression& input : inputs) miss_what_is_named_in(input);
  not_understood_.push_back(words);
}

void GgbInterpreter::miss_what_is_named_in(const GgbExpression& expression) {
  for (const GgbExpression& operand : expression.operands) miss_what_is_named_in(operand);
  const auto found = aside_of_.find(expression.text);
  if (found == aside_of_.end()) return;
  // Emptied once it is said; inputs were made before their output, so that this ends.
  const SetAside cause = std::exchange(aside_[found->second], {});
  if (!cause.words.empty()) miss(cause.words, cause.inputs);
}

/// Says that the command was not understood; its points become free points where the file has them.
void GgbInterpreter::refuse(const GgbCommand& command, const std::string& reason,
                            const std::vector<GgbExpression>& inputs) {
  std::string made;
  std::string freed;
  for (const std::string& output : command.outputs) {
    if (output.empty()) continue;
    made += (made.empty() ? "" : ", ") + output;
    const GgbElement* const element = document_.find(output);
    if (element == nullptr || element->type != "point" || !place_of(output)) continue;
    objects_[output] = add_point(output, {});
    freed += (freed.empty() ? "" : ", ") + output;
  }
  const std::string words = command.name + (made.empty() ? "" : " (" + made + ")");
  warn(command.line, "the command " + words + " " + reason + (freed.empty() ? "" : "; taken as free: " + freed));
  const bool is_goal = command.name.starts_with("Prove");
  is_goal || !freed.empty() ? miss(words, inputs) : set_aside(words, command.outputs, inputs);
}

void GgbInterpreter::run_command(const GgbCommand& command) {
  std::vector<GgbExpression> inputs;
  for (const std::string& input : command.inputs) {
    auto expression = parse_ggb_expression(input);
    if (!expression) return refuse(command, "is not understood: " + expression.error().message, inputs);
    inputs.push_back(std::move(expression).value());
  }
  const std::string output = command.outputs.empty() ? "" : command.outputs.front();
  if (command.name == "Prove" || command.name == "ProveDetails") {
    if (inputs.size() == 1 && add_goal(inputs.front())) return;
    return refuse(command, "asks for a relation that is not understood", inputs);
  }
  if (is_ggb_relation(command.name)) {
    relations_[output] = {GgbExpression::Kind::kCall, command.name, std::move(inputs)};
    return;
  }
  Request request{command.name, {}, command.outputs};
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    request.arguments.push_back(evaluate(inputs[i]));
    if (request.arguments.back().kind == Kind::kUnknown) {
      return refuse(command, "is not understood: its argument '" + command.inputs[i] + "' is not", inputs);
    }
  }
  const Objects results = apply(request);
  if (results.empty()) return refuse(command, "is not understood", inputs);
  for (std::size_t i = 0; i < std::min(results.size(), command.outputs.size()); ++i) {
    if (!command.outputs[i].empty()) objects_[command.outputs[i]] = results[i];
  }
}

/// An object that the file gives without a command: a free point, a number, an angle, or a named relation.
void GgbInterpreter::add_given(const GgbStep& step) {
  const GgbElement& element = step.element;
  if (element.type == "point") {
    if (!place_of(element.label)) {
      set_aside("the undefined point " + element.label, {element.label}, {});
      return warn(element.line, "the point " + element.label + " is undefined");
    }
    objects_[element.label] = add_point(element.label, {});
    const auto formula = parse_ggb_expression(step.expression);
    if (!step.expression.empty() && (!formula || has_name(formula.value()))) {
      warn(element.line, "the formula '" + step.expression + "' of " + element.label +
                             " is not understood; taken as free: " + element.label);
      miss(element.label + " = " + step.expression, {});
    }
    return;
  }
  GgbObject object;
  if (element.type == "numeric" && element.value) {
    object.number = element.value->size() < 64 ? Rational::parse(*element.value) : std::nullopt;
    object.kind = object.number ? Kind::kNumber : Kind::kUnknown;
  } else if (element.type == "angle" && element.value) {
    object.number = exact_angle(std::strtod(element.value->c_str(), nullptr));
    object.kind = object.number ? Kind::kAngle : Kind::kUnknown;
  } else if (element.type == "boolean") {
    auto relation = parse_ggb_expression(step.expression);
    if (relation && has_name(relation.value())) relations_[element.label] = std::move(relation).value();
    return;
  }
  if (object.kind != Kind::kUnknown) {
    objects_[element.label] = object;
  } else if (std::ranges::count(kDecoration, element.type) == 0) {
    warn(element.line, "the " + element.type + " " + element.label + " has no command that is understood");
    set_aside(element.type + " " + element.label, {element.label}, {});
  }
}

GgbInterpreter::Objects GgbInterpreter::apply(const Request& request) {
  const std::vector<Command>& table = commands();
  const auto command = std::ranges::find(table, request.name, &Command::name);
  if (command == table.end()) return {};
  return (this->*(command->handler))(request);
}

GgbObject GgbInterpreter::evaluate(const GgbExpression& expression) {
  switch (expression.kind) {
    case GgbExpression::Kind::kName: {
      const auto found = objects_.find(expression.text);
      return found == objects_.end() ? GgbObject{} : found->second;
    }
    case GgbExpression::Kind::kNumber: {
      const auto number = Rational::parse(expression.text);
      if (!number) return {};
      GgbObject object{Kind::kNumber, 0, {}, number};
      return object;
    }
    case GgbExpression::Kind::kCall: {
      const std::string text = print_ggb_expression(expression);
      if (const auto known = nested_.find(text); known != nested_.end()) return known->second;
      Request request{expression.text, {}, {}};
      for (const GgbExpression& operand : expression.operands) {
        request.arguments.push_back(evaluate(operand));
        if (request.arguments.back().kind == Kind::kUnknown) return {};
      }
      const Objects results = apply(request);
      if (results.empty()) return {};
      return nested_.emplace(text, results.front()).first->second;
    }
    case GgbExpression::Kind::kOperator: return evaluate_operator(expression);
  }
  return {};
}

/// Arithmetic of numbers, degrees, and points given by two numbers.
GgbObject GgbInterpreter::evaluate_operator(const GgbExpression& expression) {
  Objects operands;
  for (const GgbExpression& operand : expression.operands) {
    operands.push_back(evaluate(operand));
    if (!operands.back().number) return {};
  }
  GgbObject result = operands.front();
  if (expression.text == "negative") {
    *result.number = -*result.number;
    return result;
  }
  if (expression.text == "degree") {
    if (result.kind != Kind::kNumber) return {};
    return {Kind::kAngle, 0, {}, *result.number / Rational(180)};
  }
  if (operands.size() != 2 || operands[1].kind != Kind::kNumber) return {};
  const Rational& right = *operands[1].number;
  if (expression.text == "tuple" && result.kind == Kind::kNumber) {
    const Place place{result.number->to_double(), right.to_double()};
    return {Kind::kPoint, statement_.add_point("", place, {}), {}, {}};
  }
  if (expression.text == "*") {
    *result.number *= right;
    return result;
  }
  if (expression.text == "/" && !right.is_zero()) {
    *result.number /= right;
    return result;
  }
  return {};
}

std::optional<Place> GgbInterpreter::place_of(const std::string& label) const {
  const GgbElement* const element = document_.find(label);
  if (element == nullptr || !element->coordinates) return std::nullopt;
  const auto& [x, y, z] = *element->coordinates;
  const Place place{x / z, y / z};
  if (!std::isfinite(place.x) || !std::isfinite(place.y)) return std::nullopt;
  return place;
}

std::string GgbInterpreter::label(const Request& request, std::size_t output) {
  return output < request.outputs.size() ? request.outputs[output] : "";
}

bool GgbInterpreter::is(const Request& request, std::initializer_list<Kind> kinds) {
  return std::ranges::equal(request.arguments, kinds, {}, &GgbObject::kind);
}

}  // namespace pappus::symbolic
