// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/exchange/ggb_document.h"
#include "symbolic/exchange/ggb_expression.h"
#include "symbolic/exchange/ggb_objects.h"
#include "symbolic/exchange/imported_statement.h"

namespace pappus::symbolic {

/// Turns a GeoGebra construction, step by step, into a statement of the problem language.
///
/// A command states what its outputs satisfy; which of several positions a point takes is left to the coordinates of
/// the file. Where a relation needs two points of a line, or the centre of a circle, that the file does not name,
/// auxiliary points are introduced. A command that is not understood is listed, and so is everything that uses it;
/// a point that it makes becomes a free point, so that a proof never rests on more than was understood.
class GgbInterpreter {
 public:
  explicit GgbInterpreter(const GgbDocument& document) : document_(document) {}

  void run();
  [[nodiscard]] const ImportedStatement& statement() const { return statement_; }
  [[nodiscard]] const std::vector<std::string>& warnings() const { return warnings_; }
  /// Commands and formulas whose meaning the statement lacks: those of points taken as free, of goals, and those that
  /// these rest on. What no point or goal rests on is a warning alone.
  [[nodiscard]] const std::vector<std::string>& not_understood() const { return not_understood_; }

 private:
  using Objects = std::vector<GgbObject>;
  /// A command to carry out; a nested one has no outputs, and its result is nameless.
  struct Request {
    std::string_view name;
    Objects arguments;
    std::vector<std::string> outputs;
  };
  /// Returns the outputs in order; none when the arguments are not of a kind that it understands.
  using Handler = Objects (GgbInterpreter::*)(const Request& request);
  struct Command {
    std::string_view name;
    Handler handler;
  };
  static const std::vector<Command>& commands();

  // ggb_interpreter.cpp: steps, expressions, and what is not understood.
  void run_command(const GgbCommand& command);
  void add_given(const GgbStep& step);
  Objects apply(const Request& request);
  GgbObject evaluate(const GgbExpression& expression);
  GgbObject evaluate_operator(const GgbExpression& expression);
  void refuse(const GgbCommand& command, const std::string& reason, const std::vector<GgbExpression>& inputs);
  void warn(int line, const std::string& message);
  void set_aside(const std::string& words, const std::vector<std::string>& outputs,
                 const std::vector<GgbExpression>& inputs);
  void miss(const std::string& words, const std::vector<GgbExpression>& inputs);
  void miss_what_is_named_in(const GgbExpression& expression);
  [[nodiscard]] std::optional<Place> place_of(const std::string& label) const;
  [[nodiscard]] static std::string label(const Request& request, std::size_t output);
  [[nodiscard]] static bool is(const Request& request, std::initializer_list<GgbObject::Kind> kinds);

  // ggb_lines.cpp: lines, circles, and points of them.
  Objects line(const Request& request);
  Objects perpendicular_line(const Request& request);
  Objects perpendicular_bisector(const Request& request);
  Objects angle_bisector(const Request& request);
  Objects tangent(const Request& request);
  GgbObject add_line(GgbLine line, const Request& request, std::size_t output);
  GgbDirection direction_of(std::size_t line);
  std::array<std::size_t, 2> two_points(std::size_t line);
  std::size_t common_point(std::size_t first, std::size_t second);
  [[nodiscard]] Place place_on(const GgbLine& line) const;

  // ggb_circles.cpp
  Objects circle(const Request& request);
  Objects circle_arc(const Request& request);
  Objects semicircle(const Request& request);
  Objects incircle(const Request& request);
  GgbObject add_circle(GgbCircle circle);
  std::size_t centre_of(std::size_t circle);
  std::array<std::size_t, 2> radius_of(std::size_t circle);

  // ggb_points.cpp
  Objects point(const Request& request);
  Objects midpoint(const Request& request);
  Objects mirror(const Request& request);
  Objects rotate(const Request& request);
  Objects translate(const Request& request);
  Objects dilate(const Request& request);
  Objects closest_point(const Request& request);
  Objects triangle_center(const Request& request);
  GgbObject add_point(const std::string& label, std::vector<ImportedCall> calls);
  std::vector<ImportedCall> rotation(const GgbObject& angle, std::size_t point, std::size_t centre) const;
  [[nodiscard]] GgbObject as_turned(const GgbObject& angle, std::size_t point, std::size_t centre,
                                    const std::string& image) const;

  // ggb_intersections.cpp
  Objects intersect(const Request& request);
  GgbObject intersect_once(const Request& request, std::size_t output);
  std::vector<std::size_t> shared_anchors(const GgbObject& first, const GgbObject& second) const;
  std::optional<GgbObject> contact(const GgbObject& line, const GgbObject& circle, const std::string& name);
  std::vector<std::size_t>& anchors(const GgbObject& object);
  const ImportedCall& locus(const GgbObject& object) const;

  // ggb_measures.cpp: polygons, vectors, angles, lengths.
  Objects polygon(const Request& request);
  Objects regular_polygon(const Request& request);
  Objects vector(const Request& request);
  Objects angle(const Request& request);
  Objects distance(const Request& request);

  // ggb_goals.cpp
  struct LengthTerm {
    Rational factor = 1;
    std::vector<std::array<std::size_t, 2>> lengths;
  };
  bool add_goal(const GgbExpression& expression);
  bool add_relation(std::string_view name, const std::vector<GgbExpression>& operands);
  bool add_goal_on(const GgbObject& point, const GgbObject& path);
  bool add_parallel(const GgbObject& first, const GgbObject& second, bool perpendicular);
  bool add_concurrent(const Objects& lines);
  bool add_tangent(const GgbObject& line, const GgbObject& circle);
  bool add_equal(const GgbExpression& left, const GgbExpression& right);
  bool add_equal_objects(const GgbObject& left, const GgbObject& right);
  bool add_equal_angles(const GgbObject& left, const GgbObject& right);
  bool add_equal_lengths(const GgbExpression& left, const GgbExpression& right);
  bool add_two_terms(const LengthTerm& first, const LengthTerm& second);
  bool add_sum(const std::vector<LengthTerm>& terms);
  std::optional<std::vector<LengthTerm>> length_terms(const GgbExpression& expression);
  [[nodiscard]] std::optional<double> turn(const std::vector<std::size_t>& arms) const;
  [[nodiscard]] static double off_integer(double turns);

  const GgbDocument& document_;
  ImportedStatement statement_;
  std::vector<std::string> warnings_;
  std::vector<std::string> not_understood_;
  /// Not understood, and so far nothing that the statement holds needs it; one object may have several outputs.
  struct SetAside {
    std::string words;
    std::vector<GgbExpression> inputs;
  };
  std::map<std::string, std::size_t> aside_of_;  ///< by output
  std::vector<SetAside> aside_;
  std::map<std::string, GgbObject> objects_;
  std::map<std::string, GgbObject> nested_;         ///< what commands inside arguments made, by their text
  std::map<std::string, GgbExpression> relations_;  ///< named relations, until a Prove uses them
  std::vector<GgbLine> lines_;
  std::vector<GgbCircle> circles_;
};

/// Whether a command of this name states a relation (and is a goal inside Prove).
[[nodiscard]] bool is_ggb_relation(std::string_view name);

}  // namespace pappus::symbolic
