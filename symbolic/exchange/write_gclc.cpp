// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_gclc.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <utility>
#include <vector>

#include "symbolic/exchange/construction_plan.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {
namespace {

constexpr std::string_view kWords[] = {"on_line",      "on_circle",
                                       "on_dia",       "on_tline",
                                       "on_pline0",    "iso_triangle_vertex",
                                       "midpoint",     "mirror",
                                       "circumcenter", "eqdistance",
                                       "on_circum",    "angle_bisector",
                                       "angle_mirror", "aconst",
                                       "rconst",       "iso_triangle_vertex_angle"};

std::string decimal(double value) {
  std::array<char, 40> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.6f", value);
  return buffer.data();
}

std::vector<std::string> gclc_names(const Problem& problem) {
  std::vector<std::string> names;
  for (const DisplayName& name : display_names(problem.point_names)) {
    std::string text = name.stem + (name.digits.empty() ? "" : "_" + name.digits);
    for (std::size_t i = 0; i < name.primes; ++i) text += "prime";
    names.push_back(text);
  }
  return names;
}

/// The figure's places on a page of `kSide` millimetres with a margin.
std::vector<ApproximatePoint> on_page(std::span<const ApproximatePoint> places) {
  constexpr double side = 100;
  constexpr double margin = 10;
  if (places.empty()) return {};
  ApproximatePoint low = places.front(), high = places.front();
  for (const ApproximatePoint& place : places) {
    low = {std::min(low.x, place.x), std::min(low.y, place.y)};
    high = {std::max(high.x, place.x), std::max(high.y, place.y)};
  }
  const double extent = std::max({high.x - low.x, high.y - low.y, 1e-9});
  std::vector<ApproximatePoint> result;
  for (const ApproximatePoint& place : places) {
    result.push_back({margin + (place.x - low.x) * side / extent, margin + (place.y - low.y) * side / extent});
  }
  return result;
}

class GclcWriter {
 public:
  GclcWriter(const Problem& problem, std::span<const ApproximatePoint> places)
      : problem_(problem),
        places_(places),
        page_(on_page(places)),
        names_(gclc_names(problem)),
        taken_(names_.begin(), names_.end()) {}

  Conversion write() {
    text_ = "% " + problem_.name + "\ndim 120 120\n\n";
    const ConstructionPlan plan = plan_construction(problem_, places_, kWords);
    for (const PlannedPoint& point : plan.points) add_point(point);
    for (const Fact& fact : plan.unmet) {
      warn("the hypothesis \"" + text_of(fact) + "\" holds in the figure but is not constructed");
    }
    text_ += "\n" + drawing_ + "\n";
    for (const std::string& name : names_) command("cmark_rt", {name});
    add_goals();
    return {std::move(text_), std::move(warnings_)};
  }

 private:
  /// A line by two of its points, or a circle by its centre and a point.
  struct Path {
    std::string first;
    std::string second;
    bool is_line = true;
  };

  void warn(std::string message) { warnings_.push_back(std::move(message)); }
  [[nodiscard]] std::string text_of(const Fact& fact) const { return to_string(fact, problem_.point_names); }
  [[nodiscard]] const std::string& name(PointId point) const { return names_[point.index()]; }
  void command(const char* word, std::initializer_list<std::string> arguments) {
    text_ += word;
    for (const std::string& argument : arguments) text_ += " " + argument;
    text_ += "\n";
  }
  std::string fresh(const std::string& stem) {
    for (int i = 1;; ++i) {
      std::string candidate = stem + "_" + std::to_string(i);
      if (taken_.insert(candidate).second) return candidate;
    }
  }
  /// An auxiliary point that the command makes of `arguments`.
  std::string make(const char* word, std::initializer_list<std::string> arguments) {
    const std::string name = fresh("Z");
    text_ += std::string(word) + " " + name;
    for (const std::string& argument : arguments) text_ += " " + argument;
    text_ += "\n";
    return name;
  }
  std::string line(const std::string& a, const std::string& b) {
    const std::string label = fresh("l");
    command("line", {label, a, b});
    return label;
  }
  /// The line or circle as an object of its own, and into the drawing.
  std::string object(const Path& path) {
    const std::string label = path.is_line ? line(path.first, path.second) : fresh("c");
    if (!path.is_line) command("circle", {label, path.first, path.second});
    drawing_ += (path.is_line ? "drawline " : "drawcircle ") + label + "\n";
    return label;
  }
  std::string reflected(const std::string& point, const std::string& axis) {
    return make("towards", {point, make("foot", {point, axis}), "2"});
  }

  void add_point(const PlannedPoint& point) {
    const std::string& target = name(point.point);
    if (point.calls.empty()) {
      const ApproximatePoint& place = page_[point.point.index()];
      return command("point", {target, decimal(place.x), decimal(place.y)});
    }
    if (point.calls.size() == 1) return add_on_one(target, point.calls.front());
    Path first = path(point.calls[0]);
    Path second = path(point.calls[1]);
    if (!first.is_line && second.is_line) std::swap(first, second);
    if (second.is_line) return command("intersec", {target, object(first), object(second)});
    if (!point.other_intersection) {
      warn("which of two intersections " + target + " is, GCLC decides");
      return command("intersec2", {target, fresh("Z"), object(second), object(first)});
    }
    // The two intersections are images of each other in the line of symmetry of the two paths.
    const std::string& other = name(*point.other_intersection);
    const std::string label = object(first);
    object(second);
    const std::string middle =
        first.is_line ? make("foot", {second.first, label}) : make("foot", {other, line(first.first, second.first)});
    command("towards", {target, other, middle, "2"});
  }

  void add_on_one(const std::string& target, const ConstructionCall& call) {
    const std::string& word = call.definition->name;
    const auto p = [&](std::size_t index) { return name(call.arguments[index]); };
    if (word == "midpoint") return command("midpoint", {target, p(1), p(2)});
    if (word == "mirror") return command("towards", {target, p(1), p(2), "2"});
    if (word == "circumcenter") {
      const std::string first = fresh("l"), second = fresh("l");
      command("med", {first, p(1), p(2)});
      command("med", {second, p(2), p(3)});
      return command("intersec", {target, first, second});
    }
    const Path locus = path(call);
    object(locus);
    command(locus.is_line ? "online" : "oncircle", {target, locus.first, locus.second});
  }

  /// The line at right angles to `a` `b` through `through`.
  Path perpendicular(const std::string& through, const std::string& a, const std::string& b) {
    const std::string end = through == a ? b : make("translate", {a, b, through});
    return {through, make("rotate", {through, "90", end}), true};
  }

  Path path(const ConstructionCall& call) {
    const std::string& word = call.definition->name;
    const auto p = [&](std::size_t index) { return name(call.arguments[index]); };
    if (word == "on_line") return {p(1), p(2), true};
    if (word == "on_tline") return perpendicular(p(1), p(2), p(3));
    if (word == "on_pline0") return {p(1), make("translate", {p(2), p(3), p(1)}), true};
    if (word == "iso_triangle_vertex" || word == "iso_triangle_vertex_angle")
      return perpendicular(make("midpoint", {p(1), p(2)}), p(1), p(2));
    if (word == "angle_bisector") return angle_bisector(call);
    if (word == "angle_mirror") return {p(2), reflected(p(1), line(p(2), p(3))), true};
    if (word == "aconst") {
      const std::string angle = (call.constants[0] * Rational(180)).to_string();
      const bool is_whole = (call.constants[0] * Rational(180)).is_integer();
      const std::string image =
          make("rotate", {p(0), is_whole ? angle : decimal(180 * call.constants[0].to_double()), p(1)});
      if (call.arguments[0] == call.arguments[2]) return {p(0), image, true};
      return {p(2), make("translate", {p(0), image, p(2)}), true};
    }
    return circle(call);
  }

  /// The inner bisector by two equal arms, or the line at right angles to it, as the figure has it.
  Path angle_bisector(const ConstructionCall& call) {
    const auto p = [&](std::size_t index) { return name(call.arguments[index]); };
    const std::string inner = fresh("l");
    command("bis", {inner, p(1), p(2), p(3)});
    const std::string axis_foot = make("foot", {p(1), inner});
    if (is_on_inner_bisector(call, places_)) return {p(2), axis_foot, true};
    return {p(2), make("rotate", {p(2), "90", axis_foot}), true};
  }

  Path circle(const ConstructionCall& call) {
    const std::string& word = call.definition->name;
    const auto p = [&](std::size_t index) { return name(call.arguments[index]); };
    if (word == "on_circle") return {p(1), p(2), false};
    if (word == "on_dia") return {make("midpoint", {p(1), p(2)}), p(1), false};
    if (word == "eqdistance") {
      if (call.arguments[1] == call.arguments[2]) return {p(1), p(3), false};
      return {p(1), make("translate", {p(2), p(3), p(1)}), false};
    }
    if (word == "on_circum") {
      const std::string first = fresh("l"), second = fresh("l");
      command("med", {first, p(1), p(2)});
      command("med", {second, p(2), p(3)});
      return {make("intersec", {first, second}), p(1), false};
    }
    PAPPUS_CHECK(word == "rconst");  // AB : CX = r, so CX is AB divided by r
    const std::string end = make("towards", {p(0), p(1), decimal(1 / call.constants[0].to_double())});
    if (call.arguments[0] == call.arguments[2]) return {p(0), end, false};
    return {p(2), make("translate", {p(0), end, p(2)}), false};
  }

  /// GCLC proves one statement.
  void add_goals() {
    bool stated = false;
    for (const Fact& goal : problem_.goals) {
      const std::string relation = prove_text(goal);
      if (relation.empty() || stated) {
        warn("the goal \"" + text_of(goal) + "\" " +
             (stated ? "is left out: GCLC proves one statement a file" : "has no form that GCLC's prove knows"));
        continue;
      }
      text_ += "\nprove { " + relation + " }\n";
      stated = true;
    }
  }

  [[nodiscard]] std::string prove_text(const Fact& goal) const {
    constexpr std::pair<Predicate, std::string_view> words[] = {
        {Predicate::kCollinear, "collinear"},         {Predicate::kParallel, "parallel"},
        {Predicate::kPerpendicular, "perpendicular"}, {Predicate::kMidpoint, "midpoint"},
        {Predicate::kSamePoint, "identical"},         {Predicate::kCongruent, "same_length"}};
    const auto* const word = std::ranges::find(words, goal.predicate, &std::pair<Predicate, std::string_view>::first);
    const bool is_long = goal.predicate == Predicate::kCollinear && goal.points.size() > 3;
    if (word == std::end(words) || is_long) return {};
    std::string text(word->second);
    for (const PointId point : goal.points) text += " " + name(point);
    return text;
  }

  const Problem& problem_;
  std::span<const ApproximatePoint> places_;
  std::vector<ApproximatePoint> page_;
  std::vector<std::string> names_;
  std::set<std::string> taken_;
  std::string text_;
  std::string drawing_;
  std::vector<std::string> warnings_;
};

}  // namespace

Result<Conversion> write_gclc(const Problem& problem, std::span<const ApproximatePoint> places) {
  return GclcWriter(problem, places).write();
}

}  // namespace pappus::symbolic
