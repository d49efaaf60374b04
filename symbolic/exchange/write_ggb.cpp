// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_ggb.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "symbolic/exchange/construction_plan.h"
#include "symbolic/exchange/decimal_text.h"
#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/ggb_goal_text.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

/// Constructions that have a translation below, in the order in which to try them.
constexpr std::string_view kWords[] = {
    "on_line",      "on_circle", "on_dia",       "on_tline",   "on_pline0", "iso_triangle_vertex",
    "midpoint",     "mirror",    "circumcenter", "eqdistance", "on_circum", "angle_bisector",
    "angle_mirror", "on_aline0", "aconst",       "lconst",     "rconst",    "iso_triangle_vertex_angle",
    "eqangle3",     "acircle"};

/// "O_{1}'" as GeoGebra writes a label with an index.
std::vector<std::string> ggb_labels(const Problem& problem) {
  std::vector<std::string> labels;
  for (const DisplayName& name : display_names(problem.point_names)) {
    const std::string index = name.digits.empty() ? "" : "_{" + name.digits + "}";
    labels.push_back(name.stem + index + std::string(name.primes, '\''));
  }
  return labels;
}

/// Writes the construction step by step. Objects that the problem does not name get labels of their own.
class GgbWriter {
 public:
  GgbWriter(const Problem& problem, std::span<const ApproximatePoint> places)
      : problem_(problem), places_(places), labels_(ggb_labels(problem)), taken_(labels_.begin(), labels_.end()) {}

  Conversion write() {
    pugi::xml_node root = document_.append_child("geogebra");
    root.append_attribute("format") = "5.0";
    root.append_attribute("app") = "classic";
    add_view(root.append_child("euclidianView"));
    construction_ = root.append_child("construction");
    construction_.append_attribute("title") = problem_.name.c_str();
    construction_.append_attribute("author") = "";
    construction_.append_attribute("date") = "";
    const ConstructionPlan plan = plan_construction(problem_, places_, kWords);
    for (const PlannedPoint& point : plan.points) add_point(point);
    for (const Fact& fact : plan.unmet) {
      warn("the hypothesis \"" + text_of(fact) + "\" holds in the figure but is not constructed");
    }
    for (const Fact& goal : problem_.goals) add_goal(goal);
    std::ostringstream text;
    document_.save(text, "", pugi::format_default, pugi::encoding_utf8);
    return {text.str(), std::move(warnings_)};
  }

 private:
  struct Path {
    std::string label;
    bool is_line = true;
    std::string centre;  ///< of a circle
  };

  void warn(std::string message) { warnings_.push_back(std::move(message)); }
  [[nodiscard]] std::string text_of(const Fact& fact) const { return to_string(fact, problem_.point_names); }
  [[nodiscard]] const std::string& label(PointId point) const { return labels_[point.index()]; }

  /// The figure has a size of about 1 and lies about the origin.
  static void add_view(pugi::xml_node view) {
    pugi::xml_node system = view.append_child("coordSystem");
    system.append_attribute("xZero") = "400";
    system.append_attribute("yZero") = "300";
    system.append_attribute("scale") = "150";
    system.append_attribute("yscale") = "150";
    pugi::xml_node settings = view.append_child("evSettings");
    settings.append_attribute("axes") = "false";
    settings.append_attribute("grid") = "false";
  }

  std::string fresh(const std::string& stem) {
    for (int i = 1;; ++i) {
      std::string candidate = stem + "_{" + std::to_string(i) + "}";
      if (taken_.insert(candidate).second) return candidate;
    }
  }

  void add_command(const char* name, const std::vector<std::string>& inputs, const std::string& output) {
    pugi::xml_node command = construction_.append_child("command");
    command.append_attribute("name") = name;
    pugi::xml_node input = command.append_child("input");
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      input.append_attribute(("a" + std::to_string(i)).c_str()) = inputs[i].c_str();
    }
    command.append_child("output").append_attribute("a0") = output.c_str();
  }

  pugi::xml_node add_element(const char* type, const std::string& label, bool is_shown) {
    pugi::xml_node element = construction_.append_child("element");
    element.append_attribute("type") = type;
    element.append_attribute("label") = label.c_str();
    pugi::xml_node show = element.append_child("show");
    show.append_attribute("object") = is_shown ? "true" : "false";
    show.append_attribute("label") = is_shown && std::string_view(type) == "point" ? "true" : "false";
    return element;
  }

  /// An object that a command makes, with a label of its own.
  std::string make(const char* type, const char* command, const std::vector<std::string>& inputs, bool is_shown) {
    const std::string_view kind = type;
    const std::string name = fresh(kind == "line"      ? "l"
                                   : kind == "conic"   ? "c"
                                   : kind == "angle"   ? "α"
                                   : kind == "segment" ? "s"
                                                       : "Z");
    add_command(command, inputs, name);
    add_element(type, name, is_shown);
    return name;
  }
  std::string line(const std::string& a, const std::string& b) { return make("line", "Line", {a, b}, true); }
  std::string hidden_line(const std::string& a, const std::string& b) { return make("line", "Line", {a, b}, false); }

  void place_element(PointId point) {
    pugi::xml_node coordinates = add_element("point", label(point), true).append_child("coords");
    const ApproximatePoint& place = places_[point.index()];
    coordinates.append_attribute("x") = exact_decimal(place.x).c_str();
    coordinates.append_attribute("y") = exact_decimal(place.y).c_str();
    coordinates.append_attribute("z") = "1.0";
  }

  void add_point(const PlannedPoint& point) {
    if (point.calls.size() == 1) {
      add_on_one(point);
    } else if (point.calls.size() == 2) {
      add_intersection(point);
    }
    place_element(point.point);
  }

  void add_on_one(const PlannedPoint& point) {
    const ConstructionCall& call = point.calls.front();
    const std::string& word = call.definition->name;
    const std::string& name = label(point.point);
    if (word == "midpoint") return add_command("Midpoint", {argument(call, 1), argument(call, 2)}, name);
    if (word == "mirror") return add_command("Mirror", {argument(call, 1), argument(call, 2)}, name);
    if (word == "circumcenter") {
      const std::string circle =
          make("conic", "Circle", {argument(call, 1), argument(call, 2), argument(call, 3)}, false);
      return add_command("Center", {circle}, name);
    }
    add_command("Point", {path(call).label}, name);
  }

  void add_intersection(const PlannedPoint& point) {
    Path first = path(point.calls[0]);
    Path second = path(point.calls[1]);
    const std::string& name = label(point.point);
    if (first.is_line && second.is_line) return add_command("Intersect", {first.label, second.label}, name);
    if (!first.is_line && second.is_line) std::swap(first, second);
    if (!point.other_intersection) return add_command("Intersect", {first.label, second.label, "1"}, name);
    // The two intersections are images of each other in the line of symmetry of the two paths.
    const std::string axis = first.is_line ? make("line", "OrthogonalLine", {centre(second), first.label}, false)
                                           : hidden_line(centre(first), centre(second));
    add_command("Mirror", {label(*point.other_intersection), axis}, name);
  }

  std::string centre(const Path& circle) {
    return circle.centre.empty() ? make("point", "Center", {circle.label}, false) : circle.centre;
  }

  [[nodiscard]] std::string argument(const ConstructionCall& call, std::size_t index) const {
    return label(call.arguments[index]);
  }

  /// The line or circle on which the call puts its point.
  Path path(const ConstructionCall& call) {
    const std::string& word = call.definition->name;
    const auto p = [&](std::size_t index) { return argument(call, index); };
    if (word == "on_line") return {line(p(1), p(2)), true, {}};
    if (word == "on_tline") return {make("line", "OrthogonalLine", {p(1), hidden_line(p(2), p(3))}, true), true, {}};
    if (word == "on_pline0") return {line(p(1), hidden_line(p(2), p(3))), true, {}};
    if (word == "iso_triangle_vertex" || word == "iso_triangle_vertex_angle")
      return {make("line", "LineBisector", {p(1), p(2)}, true), true, {}};
    if (word == "angle_bisector") return angle_bisector(call);
    if (word == "angle_mirror") {
      return {line(p(2), make("point", "Mirror", {p(1), hidden_line(p(2), p(3))}, false)), true, {}};
    }
    if (word == "on_aline0") {
      const std::string angle = make("angle", "Angle", {hidden_line(p(1), p(2)), hidden_line(p(3), p(4))}, false);
      return turned_line(call.arguments[5], call.arguments[6], angle, call.arguments[7]);
    }
    if (word == "aconst") {
      return turned_line(call.arguments[0], call.arguments[1], degrees(call.constants[0]), call.arguments[2]);
    }
    return circle(call);
  }

  /// Of a bisector of angle ABC the one on which the figure has the point: the inner one, or the line at right angles.
  Path angle_bisector(const ConstructionCall& call) {
    const bool is_inner = is_on_inner_bisector(call, places_);
    const std::string inner =
        make("line", "AngularBisector", {argument(call, 1), argument(call, 2), argument(call, 3)}, is_inner);
    return {is_inner ? inner : make("line", "OrthogonalLine", {argument(call, 2), inner}, true), true, {}};
  }

  /// The line through `through` whose direction is that of `from` `to` turned by `angle`.
  Path turned_line(PointId from, PointId to, const std::string& angle, PointId through) {
    const std::string image = make("point", "Rotate", {label(to), angle, label(from)}, false);
    if (from == through) return {line(label(from), image), true, {}};
    return {line(label(through), hidden_line(label(from), image)), true, {}};
  }

  /// The circle of the points X with d(xb) − d(xa) = θ, from `back` = −θ: its tangent at A is AB turned back by θ.
  Path seen_under(const std::string& a, const std::string& b, const std::string& back) {
    const std::string tangent = hidden_line(a, make("point", "Rotate", {b, back, a}, false));
    const std::string radius = make("line", "OrthogonalLine", {a, tangent}, false);
    const std::string middle = make("line", "LineBisector", {a, b}, false);
    const std::string centre = make("point", "Intersect", {radius, middle}, false);
    return {make("conic", "Circle", {centre, a}, true), false, centre};
  }

  static std::string degrees(const Rational& angle) {
    const Rational value = angle * Rational(180);
    return value.is_integer() ? value.to_string() + "°" : "(" + value.to_string() + ")°";
  }

  Path circle(const ConstructionCall& call) {
    const std::string& word = call.definition->name;
    const auto p = [&](std::size_t index) { return argument(call, index); };
    if (word == "on_circle") return {make("conic", "Circle", {p(1), p(2)}, true), false, p(1)};
    if (word == "on_circum") return {make("conic", "Circle", {p(1), p(2), p(3)}, true), false, {}};
    if (word == "on_dia") {
      const std::string middle = make("point", "Midpoint", {p(1), p(2)}, false);
      return {make("conic", "Circle", {middle, p(1)}, true), false, middle};
    }
    if (word == "eqdistance") {
      return {make("conic", "Circle", {p(1), make("segment", "Segment", {p(2), p(3)}, false)}, true), false, p(1)};
    }
    if (word == "eqangle3") {
      const std::string back = make("angle", "Angle", {hidden_line(p(3), p(5)), hidden_line(p(3), p(4))}, false);
      return seen_under(p(1), p(2), back);
    }
    if (word == "acircle") return seen_under(p(1), p(2), degrees(-call.constants[0]));
    if (word == "lconst") return {make("conic", "Circle", {p(1), call.constants[0].to_string()}, true), false, p(1)};
    PAPPUS_CHECK(word == "rconst");  // AB : CX = r, so CX is AB divided by r
    const Rational factor = Rational(1) / call.constants[0];
    const std::string end = make("point", "Dilate", {p(1), factor.to_string(), p(0)}, false);
    return {make("conic", "Circle", {p(2), make("segment", "Segment", {p(0), end}, false)}, true), false, p(2)};
  }

  void add_goal(const Fact& goal) {
    const std::vector<std::string> relations = ggb_relations(goal, labels_);
    if (relations.empty()) warn("the goal \"" + text_of(goal) + "\" has no form that GeoGebra's Prove knows");
    for (const std::string& relation : relations) {
      const std::string name = fresh("goal");
      add_command("Prove", {relation}, name);
      add_element("boolean", name, false);
    }
  }

  const Problem& problem_;
  std::span<const ApproximatePoint> places_;
  std::vector<std::string> labels_;
  std::set<std::string> taken_;
  std::vector<std::string> warnings_;
  pugi::xml_document document_;
  pugi::xml_node construction_;
};

}  // namespace

Conversion write_ggb_construction(const Problem& problem, std::span<const ApproximatePoint> places) {
  return GgbWriter(problem, places).write();
}

Result<Conversion> write_ggb(const Problem& problem, std::span<const ApproximatePoint> places) {
  Conversion result = write_ggb_construction(problem, places);
  Result<std::string> archive = make_ggb_archive(result.content);
  if (!archive) return archive.error();
  result.content = std::move(archive).value();
  return result;
}

}  // namespace pappus::symbolic
